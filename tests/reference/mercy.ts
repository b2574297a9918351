import type { Project } from './conclude.ts';

/** A made-up hospital with every register, small enough to be counted by hand; the data go up to 2025-06-30. */
export const mercy: Project = {
  described: {
    'stays.csv': {
      table: 'records',
      constants: { institution: 'Mercy', period: '2024' },
      dimensions: { race: 'race-ethnicity', sex: 'sex' }
    }
  },
  files: {
    'seats.csv': `
      institution,body,seat,role,voting,lived_experience,community_member,from,to,race_ethnicity
      Mercy,Board,1,governing,yes,no,no,2020-01-01,,White
      Mercy,Board,2,governing,yes,no,no,2020-01-01,,White
      Mercy,Board,3,governing,yes,no,no,2021-01-01,,White
      Mercy,Board,4,governing,yes,yes,yes,2022-01-01,,Black or African American
      Mercy,Board,5,governing,yes,yes,yes,2023-01-01,,Black or African American|Hispanic or Latino
      Mercy,Board,6,governing,no,no,yes,2023-01-01,,Hispanic or Latino
      Mercy,Council,1,advisory,yes,yes,yes,2023-01-01,,Hispanic or Latino
      Mercy,Council,2,advisory,no,yes,yes,2023-01-01,,Black or African American`,
    'population.csv': `
      institution,dimension,group,count
      Mercy,race-ethnicity,White,450
      Mercy,race-ethnicity,Black or African American,250
      Mercy,race-ethnicity,Hispanic or Latino,300`,
    'decisions.csv': `
      institution,decision,date,outcome,community_role,rationale_url
      Mercy,Move the clinic,2024-02-01,taken,co-decided,https://mercy.example/1
      Mercy,Open at night,2024-05-01,taken,community-decided,https://mercy.example/2
      Mercy,Buy the lot,2024-09-01,taken,consulted,
      Mercy,Close the ward,2025-03-01,not taken,informed,https://mercy.example/4
      Mercy,New logo,2025-04-01,taken,informed,`,
    'mechanisms.csv': `
      institution,mechanism,criterion,kind,in_force_from,in_force_to,enforceable_by
      Mercy,Compact,governance.2,,2023-01-01,,board
      Mercy,Payment at risk,consequences.1,outcome,2023-01-01,,payer
      Mercy,Recall,consequences.1,governance,2023-01-01,,community body
      Mercy,Old bond,consequences.1,transparency,2020-01-01,2024-12-31,community body
      Mercy,Next year's hour,consequences.1,answerability,2025-07-01,,board
      Mercy,Licence,consequences.2,compliance,2022-01-01,,regulator`,
    'harms.csv': `
      institution,harm,identified_on,identified_by,acknowledged_on,redress_shaped_by,redressed_on,committed_amount,paid_amount,race_ethnicity
      Mercy,Lawsuits,2023-01-01,community,2023-02-01,community,2023-07-20,1000,1000,Black or African American|Hispanic or Latino
      Mercy,Stops at the door,2023-03-01,community,2023-04-01,both,2024-01-25,500.50,250.25,Black or African American
      Mercy,Lost letters,2024-01-01,press,2024-06-01,institution,,300,0,White
      Mercy,No interpreter,2025-01-01,court,,,,,,Hispanic or Latino`,
    'disclosures.csv': `
      institution,indicator,dimension,period,promised_on,published_on
      Mercy,readmitted,race-ethnicity,2023,2024-04-30,2024-04-28
      Mercy,readmitted,race-ethnicity,2024,2025-04-30,2025-06-01
      Mercy,readmitted,payer,2024,2025-04-30,
      Mercy,readmitted,all,2024,2025-04-30,2025-04-30
      Mercy,waiting,language,2024,2025-04-30,2025-04-01
      Mercy,waiting,race-ethnicity,2025,2025-12-31,`,
    'questions.csv': `
      institution,question,asked_on,answered_on
      Mercy,Who sits on the board?,2025-01-01,2025-01-11
      Mercy,What did the lot cost?,2025-02-01,2025-03-13
      Mercy,Why no interpreter?,2025-03-01,
      Mercy,When does the clinic open?,2025-05-01,2025-05-21
      Mercy,Who was paid?,2025-06-10,`,
    'commitments.csv': `
      institution,commitment,made_on,due_on,completed_on,amount,spent
      Mercy,Train all staff,2023-01-01,2024-01-01,2023-12-31,1000,800
      Mercy,Hire a navigator,2023-01-01,2024-06-30,2024-09-28,500,500
      Mercy,Publish the pay gap,2023-06-01,2025-01-01,,,
      Mercy,Open the clinic,2024-01-01,2025-06-30,2025-06-30,200.10,100.05
      Mercy,Build the house,2024-01-01,2026-01-01,,5000,0`,
    'reviews.csv': `
      institution,review,scheduled_on,held_on,overseen_by_community
      Mercy,First,2024-01-10,2024-01-10,yes
      Mercy,Second,2024-07-10,2024-07-12,no
      Mercy,Third,2025-01-10,,
      Mercy,Fourth,2025-06-30,2025-06-30,yes
      Mercy,Fifth,2025-09-01,,`,
    'shortfalls.csv': `
      institution,shortfall,found_on,kind,commitment,consequence,consequence_on,enforced_by
      Mercy,Target missed,2024-01-01,outcome,,Payment held back,2024-03-01,payer
      Mercy,Pay gap not published,2024-06-01,compliance,Publish the pay gap,Bonus withheld,2024-12-28,board
      Mercy,Figures missing,2025-02-01,transparency,,,,
      Mercy,Letters unanswered,2025-03-01,answerability,,Apology,,`,
    'indicators.csv': `
      indicator,kind,favourable,scale,target,table
      interpreter-offered,proportion,higher,100,80,results`,
    'results.csv': `
      institution,period,indicator,dimension,group,numerator,denominator
      Mercy,2024,interpreter-offered,all,all,1531,2100
      Mercy,2024,interpreter-offered,language,English,950,1000
      Mercy,2024,interpreter-offered,language,Spanish,500,1000
      Mercy,2024,interpreter-offered,language,Vietnamese,81,100`,
    'stays.csv': `
      stay,race,sex
      1,White,Female
      2,White,Male
      3,White,Female
      4,Black or African American,Male
      5,Black or African American,Female
      6,Black or African American|Hispanic or Latino,Male
      7,Hispanic or Latino,Female
      8,Asian,Male
      9,Unknown,Female
      10,Declined,`
  }
};
