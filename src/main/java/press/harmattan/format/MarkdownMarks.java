package press.harmattan.format;

import java.util.regex.Pattern;

/** CommonMark, without HTML in it. */
final class MarkdownMarks implements Marks {

    /** What means something inside a line, and what means something only where one begins. */
    private static final Pattern SIGNS =
            Pattern.compile("[\\\\`*_\\[\\]<>#|~!&]|^[-+=:]|(?<=^[0-9]{1,9})[.)]");

    @Override
    public String title(String text) {
        return "# " + words(text);
    }

    @Override
    public String heading(String text) {
        return "## " + words(text);
    }

    @Override
    public String words(String text) {
        return SIGNS.matcher(text).replaceAll("\\\\$0");
    }

    @Override
    public String picture(String words, String url) {
        return "!" + link(words, url);
    }

    @Override
    public String link(String words, String url) {
        if (words.equals(url)) {
            return "<" + url + ">";
        }
        // A bracket would end the address.
        String closed = url.replace("(", "%28").replace(")", "%29");
        return "[" + words(words) + "](" + closed + ")";
    }

    @Override
    public String rule() {
        return "---";
    }
}
