package press.harmattan.importer.post;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands between two brackets and has the form of a shortcode's tag.
 *
 * @param end the place behind it
 */
record ShortcodeTag(String name, boolean closing, Map<String, String> arguments, int end) {
    private static final int LONGEST_ARGUMENTS = 8192;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");
    private static final Pattern ARGUMENT =
            Pattern.compile(
                    "([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s'\"]+))|\"([^\"]*)\"|'([^']*)'|(\\S+)");

    /** The tag whose bracket opens here, null when there is none. */
    static ShortcodeTag parse(String text, int at) {
        boolean closing = charAt(text, at + 1) == '/';
        int from = at + (closing ? 2 : 1);
        String name = nameAt(text, from);
        int rest = from + name.length();
        char behind = charAt(text, rest);
        boolean ends =
                behind == ']' || behind == '/' || behind == '=' || Character.isWhitespace(behind);
        if (name.isEmpty() || !ends) {
            return null;
        }
        int limit = Math.min(text.length(), rest + LONGEST_ARGUMENTS);
        for (int i = rest; i < limit; i++) {
            if (text.charAt(i) == ']') {
                return new ShortcodeTag(name, closing, arguments(text.substring(rest, i)), i + 1);
            }
            if (text.charAt(i) == '[') {
                return null;
            }
        }
        return null;
    }

    /** Values by name, those without a name under their place, such as {@code 0}. */
    private static Map<String, String> arguments(String written) {
        String plain =
                written.replaceFirst("^=", "")
                        .replaceFirst("(^|\\s)/\\s*$", "")
                        .replaceAll("[“”″]|&quot;|&#8220;|&#8221;|&#8243;", "\"");
        Map<String, String> arguments = new LinkedHashMap<>();
        Matcher found = ARGUMENT.matcher(plain);
        for (int place = 0; found.find() && place < 100; place++) {
            String name = found.group(1);
            String value =
                    Stream.of(2, 3, 4, 5, 6, 7)
                            .map(found::group)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse("");
            // An address with a query looks like name=value where it stands alone.
            boolean named = name != null && Links.address(found.group()).isEmpty();
            arguments.putIfAbsent(
                    named ? name.toLowerCase(Locale.ROOT) : String.valueOf(place),
                    named ? value : name == null ? value : found.group());
        }
        return arguments;
    }

    static String nameAt(String text, int at) {
        Matcher name = NAME.matcher(text).region(Math.min(at, text.length()), text.length());
        return name.lookingAt() ? name.group() : "";
    }

    /** Beyond the end stands nothing. */
    static char charAt(String text, int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }
}
