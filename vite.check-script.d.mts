import type { Plugin } from 'vite';

export function checkScript(): Plugin;
