package press.harmattan.importer.term;

import press.harmattan.language.Texts;

/**
 * A term that there has to be.
 *
 * @param key what tells it from its like on the site
 * @param parent the key of the section above, or null
 */
record Wanted(String key, Texts names, String parent, long line) {

    Wanted withoutParent() {
        return new Wanted(key, names, null, line);
    }
}
