package press.harmattan.importer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import press.harmattan.body.Loss;
import press.harmattan.body.Sanitised;
import press.harmattan.body.Sanitiser;
import press.harmattan.body.WebAddress;
import press.harmattan.importer.run.Unfit;
import press.harmattan.language.InputText;

/** The texts of one line made fit to be stored, and what they lose by that. */
final class NdjsonTexts {
    /** Revisions repeat each other; what all of them lose is told once. */
    private final Set<String> losses = new LinkedHashSet<>();

    List<String> losses() {
        return List.copyOf(losses);
    }

    String body(String html) {
        Sanitised clean = Sanitiser.sanitise(html);
        clean.losses().forEach(loss -> losses.add(loss.said()));
        return clean.html();
    }

    /** One line, null for none. */
    String line(String raw) {
        if (raw == null) {
            return null;
        }
        lose(InputText.lostInLine(raw));
        return InputText.cleanLine(raw).text();
    }

    /** A text of several lines, null for none. */
    String text(String raw) {
        if (raw == null) {
            return null;
        }
        lose(InputText.lostInBody(raw));
        return InputText.cleanBody(raw).text();
    }

    /**
     * An address of the web, null for none.
     *
     * @throws Unfit when it is another
     */
    String address(String raw) {
        return raw == null
                ? null
                : WebAddress.of(raw)
                        .orElseThrow(
                                () -> new Unfit("\"" + raw + "\" is no http or https address"));
    }

    private void lose(int characters) {
        if (characters > 0) {
            losses.add(Loss.ofCharacters(characters).said());
        }
    }
}
