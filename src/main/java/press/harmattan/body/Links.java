package press.harmattan.body;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.harmattan.language.InputText;

/** Which addresses a body may name: absolute ones of the web, and e-mail where a person clicks. */
final class Links {

    private static final int LONGEST = 4000;

    private static final Pattern WEB =
            Pattern.compile(
                    "(https?)://([^/?#\\\\@\\s:\\[\\]]+(?::\\d{1,5})?)([/?#].*)?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern MAIL =
            Pattern.compile("mailto:[^\\s@?&/]+@[^\\s@?&/]+", Pattern.CASE_INSENSITIVE);

    /** Legal in no URL, and able to end one where it stands in Markdown or in a feed. */
    private static final Pattern UNSAFE =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cntrl}\"'<>`{}|^\\\\]");

    private final URI base;

    /**
     * @param base what relative addresses are relative to; without one they are refused
     */
    Links(String base) {
        this.base = base == null || base.isBlank() ? null : URI.create(base);
    }

    /** An http or https address, written so that it is safe in HTML, Markdown and XML. */
    Optional<String> web(String raw) {
        String address = stripped(raw);
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher absolute = WEB.matcher(address.startsWith("//") ? "https:" + address : address);
        if (absolute.matches()) {
            String rest = absolute.group(3) == null ? "" : absolute.group(3);
            String host = absolute.group(2).toLowerCase(Locale.ROOT);
            return UNSAFE.matcher(host).find()
                    ? Optional.empty()
                    : Optional.of(
                            absolute.group(1).toLowerCase(Locale.ROOT)
                                    + "://"
                                    + host
                                    + encoded(rest));
        }
        return base == null ? Optional.empty() : resolved(address);
    }

    /** Where a link may lead: the web, an e-mail address, or {@code #id} inside the body. */
    Optional<String> target(String raw) {
        String address = stripped(raw);
        if (address.startsWith("#")) {
            return address.length() > 1 ? Optional.of(address) : Optional.empty();
        }
        if (MAIL.matcher(address).matches() && !UNSAFE.matcher(address).find()) {
            return Optional.of("mailto:" + address.substring("mailto:".length()));
        }
        return web(raw);
    }

    private Optional<String> resolved(String address) {
        try {
            URI relative = new URI(encoded(address));
            if (address.isEmpty() || relative.isAbsolute()) {
                return Optional.empty();
            }
            String whole = base.resolve(relative).toString();
            return WEB.matcher(whole).matches() ? Optional.of(whole) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** As a browser reads it: tabs, newlines and controls are not there. */
    private static String stripped(String raw) {
        return InputText.cleanBody(raw).text().replaceAll("\\p{Cntrl}", "").strip();
    }

    private static String encoded(String part) {
        return UNSAFE.matcher(part)
                .replaceAll(
                        m ->
                                URLEncoder.encode(m.group(), StandardCharsets.UTF_8)
                                        .replace("+", "%20"));
    }
}
