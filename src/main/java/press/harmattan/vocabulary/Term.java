package press.harmattan.vocabulary;

import java.util.List;
import java.util.UUID;
import press.harmattan.language.Texts;

/** One entry of a vocabulary. */
public interface Term {
    /** Never changes. */
    UUID id();

    /** What stands in URLs now. */
    String slug();

    /** What stood in URLs before, and still leads here. */
    List<String> formerSlugs();

    /** What it is called, by language. */
    Texts names();

    /** What else it is called, in any language and script. */
    List<String> aliases();

    /** The term above, null at the top and in vocabularies without a tree. */
    default UUID parentId() {
        return null;
    }

    /** Codes that name it as well as its slug does, for instance of ISO 3166. */
    default List<String> codes() {
        return List.of();
    }
}
