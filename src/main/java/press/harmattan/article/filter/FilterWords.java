package press.harmattan.article.filter;

import java.util.List;

/** Where articles stand, in a caller's words: slugs, codes, aliases or former slugs. */
public record FilterWords(
        String section,
        List<String> region,
        RegionScope regionScope,
        List<String> tag,
        List<String> tagAll,
        List<String> tagNot,
        List<String> author) {

    public FilterWords {
        region = orNone(region);
        tag = orNone(tag);
        tagAll = orNone(tagAll);
        tagNot = orNone(tagNot);
        author = orNone(author);
    }

    private static List<String> orNone(List<String> words) {
        return words == null ? List.of() : List.copyOf(words);
    }
}
