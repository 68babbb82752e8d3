package press.harmattan.author;

import java.util.List;
import java.util.UUID;
import press.harmattan.image.Image;
import press.harmattan.language.Texts;
import press.harmattan.vocabulary.Term;

/**
 * A byline.
 *
 * @param roles what the author does, by language
 * @param bios who the author is, by language, as sanitised HTML
 * @param pseudonym whether the name is not the author's own
 */
public record AuthorTerm(
        UUID id,
        String slug,
        List<String> formerSlugs,
        Texts names,
        List<String> aliases,
        Texts roles,
        Texts bios,
        Image portrait,
        List<ProfileLink> links,
        boolean pseudonym)
        implements Term {}
