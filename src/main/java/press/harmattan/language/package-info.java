/**
 * What every noun needs to know of languages: tags, direction, preference lists, texts in several
 * languages, and the forms in which text comes in, is looked up and becomes a slug. It names no
 * other room.
 */
package press.harmattan.language;
