package press.harmattan.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;

/** One method of one path of the specification; {@code method} is in lower case. */
record Operation(String method, String path, JsonNode node) {

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
            if (!isParameter(ours.get(i)) && !ours.get(i).equals(theirs.get(i))) {
                return false;
            }
        }
        return true;
    }

    long parameterCount() {
        return segments(path).stream().filter(Operation::isParameter).count();
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }

    private static List<String> segments(String path) {
        return Arrays.asList(path.split("/", -1));
    }

    @Override
    public String toString() {
        return method.toUpperCase() + " " + path;
    }
}
