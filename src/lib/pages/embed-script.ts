import script from './embed.script.js?raw';

/** `embed.js` of an edition: the one script that another page loads, for embeds as high as their content. Fixed bytes, below 2 kB. */
export const embedScript = script;
