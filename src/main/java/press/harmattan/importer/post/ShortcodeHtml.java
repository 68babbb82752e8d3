package press.harmattan.importer.post;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What galleries, players and captions become; what shows nothing leaves a warning. */
final class ShortcodeHtml {
    private static final Pattern VIDEO_ID = Pattern.compile("[A-Za-z0-9_-]{6,20}");

    private final StringBuilder out;
    private final Warnings warnings;

    ShortcodeHtml(StringBuilder out, Warnings warnings) {
        this.out = out;
        this.warnings = warnings;
    }

    void gallery(ShortcodeTag tag) {
        String ids =
                Stream.of("ids", "include")
                        .map(tag.arguments()::get)
                        .filter(Objects::nonNull)
                        .flatMap(list -> Stream.of(list.split(",")))
                        .map(String::strip)
                        .filter(id -> id.matches("[1-9][0-9]{0,17}"))
                        .limit(500)
                        .collect(Collectors.joining(","));
        if (tag.name().equals("gallery") && !ids.isEmpty()) {
            out.append("\n\n<figure " + PostHtml.GALLERY + "=\"")
                    .append(ids)
                    .append("\"></figure>\n\n");
        } else {
            warnings.add("left out a " + tag.name() + " that does not say what is in it");
        }
    }

    void player(ShortcodeTag tag, String inner) {
        Optional<String> url =
                Stream.concat(
                                tag.arguments().values().stream(),
                                Stream.of(Jsoup.parseBodyFragment(inner).text().strip()))
                        .map(Links::address)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .or(() -> byNumber(tag));
        url.ifPresentOrElse(
                found -> out.append("\n\n").append(Links.html(found)).append("\n\n"),
                () -> {
                    warnings.add("left out a shortcode [" + tag.name() + "] without an address");
                    out.append(inner);
                });
    }

    private static Optional<String> byNumber(ShortcodeTag tag) {
        String id = tag.arguments().getOrDefault("id", tag.arguments().getOrDefault("0", ""));
        if (!VIDEO_ID.matcher(id).matches()) {
            return Optional.empty();
        }
        return switch (tag.name()) {
            case "youtube" -> Optional.of("https://www.youtube.com/watch?v=" + id);
            case "vimeo" -> Optional.of("https://vimeo.com/" + id);
            default -> Optional.empty();
        };
    }

    void caption(ShortcodeTag tag, String inner) {
        Document parsed = Jsoup.parseBodyFragment(Shortcodes.resolve(inner, warnings));
        parsed.outputSettings().prettyPrint(false);
        Element image = parsed.body().selectFirst("img");
        if (image == null) {
            warnings.add("a caption without a picture became text");
            out.append(inner);
            return;
        }
        Element parent = image.parent();
        boolean linked = parent != null && parent.nameIs("a") && !parent.hasText();
        Element shown = linked && parent.select("img").size() == 1 ? parent : image;
        shown.remove();
        String written = tag.arguments().get("caption");
        String words = written == null ? parsed.body().html().strip() : written.strip();
        out.append("\n\n<figure>").append(shown.outerHtml());
        if (!words.isEmpty()) {
            out.append("<figcaption>").append(words).append("</figcaption>");
        }
        out.append("</figure>\n\n");
    }
}
