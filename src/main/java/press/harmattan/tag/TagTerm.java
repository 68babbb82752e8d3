package press.harmattan.tag;

import java.util.List;
import java.util.UUID;
import press.harmattan.language.Texts;
import press.harmattan.vocabulary.Term;

/**
 * A tag.
 *
 * @param mediaTopic the URI of IPTC's Media Topic that means the same, or null
 */
public record TagTerm(
        UUID id,
        String slug,
        List<String> formerSlugs,
        Texts names,
        List<String> aliases,
        TagKind kind,
        String mediaTopic)
        implements Term {}
