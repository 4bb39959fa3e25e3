import type {DangerWords} from '../danger.js';
import {ar} from './danger/ar.js';
import {en} from './danger/en.js';
import {es} from './danger/es.js';
import {fr} from './danger/fr.js';
import {ro} from './danger/ro.js';
import {uk} from './danger/uk.js';
import {zh} from './danger/zh.js';

/** What people in danger type in all languages but Italian, which is always there. */
export const dangerWords: readonly DangerWords[] = [en, fr, es, ro, uk, ar, zh];
