package press.harmattan.author;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import press.harmattan.body.Loss;
import press.harmattan.body.Sanitised;
import press.harmattan.body.Sanitiser;
import press.harmattan.image.Image;
import press.harmattan.taxonomy.ProposedTexts;

/** Makes the parts of an author's profile fit to be stored. */
public final class Profile {
    private static final int LONGEST_BIO = 20_000;
    private static final int MOST_NAMED = 10;

    private Profile() {}

    /** HTML that readers may be given; nothing is taken out of it without a word. */
    public static String bio(ProposedTexts proposal, String pointer, String html) {
        if (html.length() > LONGEST_BIO) {
            proposal.refuse(pointer, "must have at most " + LONGEST_BIO + " characters");
            return null;
        }
        Sanitised sanitised = Sanitiser.sanitise(html);
        if (!sanitised.losses().isEmpty()) {
            String whats =
                    sanitised.losses().stream()
                            .limit(MOST_NAMED)
                            .map(Loss::what)
                            .collect(Collectors.joining(", "));
            proposal.refuse(pointer, "must not have " + whats);
            return null;
        }
        if (sanitised.html().isBlank()) {
            proposal.refuse(pointer, "must not be blank");
            return null;
        }
        return sanitised.html();
    }

    /** A picture that is somewhere; null for none. */
    public static Image portrait(ProposedTexts proposal, Image image) {
        if (image == null) {
            return null;
        }
        List<Image.Rendition> renditions = new ArrayList<>();
        for (Image.Rendition one : image.renditions()) {
            String at = "/portrait/renditions/" + renditions.size();
            renditions.add(
                    new Image.Rendition(
                            proposal.address(at + "/url", one.url()),
                            proposal.line(at + "/type", one.type()),
                            one.width(),
                            one.height()));
        }
        return new Image(
                proposal.address("/portrait/url", image.url()),
                proposal.line("/portrait/type", image.type()),
                image.width(),
                image.height(),
                image.bytes(),
                proposal.line("/portrait/alt", image.alt()),
                proposal.line("/portrait/caption", image.caption()),
                proposal.line("/portrait/credit", image.credit()),
                image.focalPoint(),
                renditions);
    }

    /** Links in their order. */
    public static List<ProfileLink> links(ProposedTexts proposal, List<ProfileLink> links) {
        List<ProfileLink> fit = new ArrayList<>();
        for (int i = 0; links != null && i < links.size(); i++) {
            String at = "/links/" + i;
            ProfileLink link = links.get(i);
            if (link == null || link.label() == null) {
                proposal.refuse(at, "must have a label and a url");
            } else {
                fit.add(
                        new ProfileLink(
                                proposal.line(at + "/label", link.label()),
                                proposal.address(at + "/url", link.url())));
            }
        }
        return List.copyOf(fit);
    }
}
