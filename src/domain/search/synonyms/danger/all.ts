import type {DangerWords} from '../../danger.js';
import {ar} from './ar.js';
import {en} from './en.js';
import {es} from './es.js';
import {fr} from './fr.js';
import {it} from './it.js';
import {ro} from './ro.js';
import {uk} from './uk.js';
import {zh} from './zh.js';

/**
 * What people in danger type, by language: phrases by comma, each a few words in any order and form. A word
 * that is also said of harmless things stands only beside another that settles it, and what is `harmless`
 * says so against a shorter phrase of danger.
 */
export const dangerWords: readonly DangerWords[] = [it, en, fr, es, ro, uk, ar, zh];
