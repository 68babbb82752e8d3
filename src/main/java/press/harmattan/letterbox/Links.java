package press.harmattan.letterbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds in a text what its readers' programs make links of, and what people would type in. */
final class Links {

    /**
     * An address with its scheme, one that begins with www, a host with a path, and a host alone:
     * only there the end of its name is a group.
     */
    private static final Pattern LINK =
            Pattern.compile(
                    "(?iu)[a-z][a-z0-9+.-]{1,15}://[^\\s]*"
                            + "|\\bwww\\.[^\\s]*"
                            + "|(?<![\\p{L}\\p{N}.-])[\\p{L}\\p{N}.-]+\\.\\p{L}{2,24}/[^\\s]*"
                            + "|\\bmailto:[^\\s]*"
                            + "|(?<![\\p{L}\\p{N}.-])[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}]"
                            + "\\.(\\p{L}{2,24}|xn--[a-z0-9-]{2,59})(?![\\p{L}\\p{N}-])");

    private static final Set<String> COMMON =
            Set.of(
                    "com", "net", "org", "edu", "gov", "info", "biz", "mobi", "xyz", "top",
                    "online", "site", "website", "store", "shop", "club", "vip", "app", "dev",
                    "blog", "icu", "bet", "casino", "africa", "asia", "شبكة", "موقع");

    private static final Set<String> COUNTRIES =
            Stream.concat(
                            Arrays.stream(Locale.getISOCountries())
                                    .map(code -> code.toLowerCase(Locale.ROOT)),
                            Stream.of("ac", "eu", "su", "uk"))
                    .collect(Collectors.toUnmodifiableSet());

    /** French and English words with which a sentence goes on.without a space before it. */
    private static final Set<String> WORDS =
            Set.of(
                    "ai", "am", "as", "at", "au", "be", "by", "ca", "de", "do", "es", "et", "il",
                    "in", "is", "it", "je", "la", "lu", "ma", "me", "mr", "my", "ne", "no", "pm",
                    "sa", "se", "si", "so", "st", "su", "to", "us", "va", "vu");

    private Links() {}

    /** How many links a text has; no more than a limit are looked for. */
    static long in(String text, int most) {
        return LINK.matcher(text).results().filter(Links::isInText).limit(most).count();
    }

    /** Whether a name is a link, or has one: nobody's name goes on.with a sentence. */
    static boolean isIn(String name) {
        return LINK.matcher(name).results().anyMatch(Links::isInName);
    }

    private static boolean isInText(MatchResult found) {
        return isInName(found) && !(isHostAlone(found) && WORDS.contains(found.group(1)));
    }

    /** A country's ending counts in small letters only: M.Ba is a person. */
    private static boolean isInName(MatchResult found) {
        if (!isHostAlone(found)) {
            return true;
        }
        String end = found.group(1);
        String lower = end.toLowerCase(Locale.ROOT);
        return COUNTRIES.contains(end) || COMMON.contains(lower) || lower.startsWith("xn--");
    }

    private static boolean isHostAlone(MatchResult found) {
        return found.group(1) != null;
    }
}
