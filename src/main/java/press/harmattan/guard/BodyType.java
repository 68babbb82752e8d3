package press.harmattan.guard;

import java.util.Locale;
import java.util.Set;

/** Compares the media type of a body with those that an operation takes. */
final class BodyType {

    private BodyType() {}

    /** The type alone, without its parameters. */
    static String essence(String contentType) {
        return contentType.toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
    }

    /** Whether the type is one of them, in the one charset that JSON has. */
    static boolean matches(String contentType, Set<String> taken) {
        if (contentType == null) {
            return false;
        }
        String[] parts = contentType.toLowerCase(Locale.ROOT).split(";", -1);
        if (!taken.contains(parts[0].strip())) {
            return false;
        }
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().replace("\"", "");
            if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) {
                return false;
            }
        }
        return true;
    }
}
