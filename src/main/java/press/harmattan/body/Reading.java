package press.harmattan.body;

import java.util.ArrayList;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/**
 * Reads HTML as a browser does, and tells what the parser itself leaves out: nothing of that is in
 * the tree, so only the parser's own complaints say that it was there.
 */
final class Reading {
    private static final int MOST_COMPLAINTS = 2_000;

    private static final String START = "Unexpected StartTag token [<";
    private static final String IN_TEXT = "[InBody]";
    private static final String REPEATED = "Dropped duplicate attribute(s) in tag [";
    private static final String END = "Unexpectedly reached end of file (EOF) in input state [";

    private static final Set<String> PARTS =
            Set.of("td", "th", "tr", "thead", "tbody", "tfoot", "caption");

    private static final Set<String> SILENT = Set.of("col", "colgroup", "frame", "frameset");
    private static final Set<String> PAGE = Set.of("html", "head", "body");

    private Reading() {}

    static Element read(String html, Losses losses) {
        Parser parser = Parser.htmlParser().setTrackErrors(MOST_COMPLAINTS);
        Element body = Document.createShell("").body();
        body.appendChildren(new ArrayList<>(parser.parseFragmentInput(html, body, "")));
        parser.getErrors().forEach(complaint -> tell(complaint, losses));
        if (parser.getErrors().size() >= MOST_COMPLAINTS) {
            losses.became("HTML with more mistakes than are looked at", "what browsers make of it");
        }
        return body;
    }

    private static void tell(ParseError complaint, Losses losses) {
        String message = complaint.getErrorMessage();
        if (message.startsWith(START) && message.endsWith(IN_TEXT)) {
            int end = START.length();
            while (" />]".indexOf(message.charAt(end)) < 0) {
                end++;
            }
            String name = message.substring(START.length(), end);
            if (PARTS.contains(name)) {
                losses.became(Losses.tag(name) + " outside a table", "plain text");
            } else if (SILENT.contains(name)) {
                losses.removed(Losses.tag(name));
            } else if (PAGE.contains(name) && message.charAt(end) == ' ') {
                losses.removed("what " + Losses.tag(name) + " says");
            }
        } else if (message.startsWith(REPEATED)) {
            losses.removed("a repeated attribute");
        } else if (message.startsWith(END)) {
            String state = message.substring(END.length());
            if (state.contains("Attribute") || state.contains("TagName")) {
                losses.removed("a tag without an end, and all behind it,");
            }
        }
    }
}
