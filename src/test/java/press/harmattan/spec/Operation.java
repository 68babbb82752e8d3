package press.harmattan.spec;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** One method of one path of the specification; {@code method} is in lower case. */
record Operation(String method, String path, JsonNode node) {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    String id() {
        return node.path("operationId").asText();
    }

    /** Whether it wants to know who calls. */
    boolean isProtected() {
        return !node.path("security").isEmpty();
    }

    /** Where it stands in the document. */
    String pointer() {
        return "/paths/" + path.replace("~", "~0").replace("/", "~1") + "/" + method;
    }

    boolean matches(String rawPath) {
        List<String> ours = segments(path);
        List<String> theirs = segments(rawPath);
        if (ours.size() != theirs.size()) {
            return false;
        }
        for (int i = 0; i < ours.size(); i++) {
            if (!pattern(ours.get(i)).matcher(theirs.get(i)).matches()) {
                return false;
            }
        }
        return true;
    }

    /** Of the paths that match, the one with the most letters of its own is meant. */
    int literals() {
        return PARAMETER.matcher(path).replaceAll("").length();
    }

    /** A parameter is a whole segment, or what stands before its suffix. */
    private static Pattern pattern(String segment) {
        return Pattern.compile(
                PARAMETER.splitAsStream(segment).map(Pattern::quote).collect(joining("[^/]+"))
                        + (segment.endsWith("}") ? "[^/]+" : ""));
    }

    private static List<String> segments(String path) {
        return Arrays.asList(path.split("/", -1));
    }

    @Override
    public String toString() {
        return method.toUpperCase() + " " + path;
    }
}
