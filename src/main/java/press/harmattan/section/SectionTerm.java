package press.harmattan.section;

import java.util.List;
import java.util.UUID;
import press.harmattan.language.Texts;
import press.harmattan.vocabulary.Term;

/**
 * A section.
 *
 * @param position where it stands among all sections; the smallest is first
 */
public record SectionTerm(
        UUID id,
        String slug,
        List<String> formerSlugs,
        Texts names,
        List<String> aliases,
        UUID parentId,
        int position)
        implements Term {}
