package press.harmattan.tag;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import press.harmattan.change.ChangeLog;
import press.harmattan.change.Subject;
import press.harmattan.vocabulary.SlugRepository;
import press.harmattan.vocabulary.TermRepository;

/** The table of tags. */
@Singleton
public class TagRepository extends TermRepository<TagTerm, TagEntity> {
    TagRepository(SlugRepository slugs, ChangeLog log) {
        super(Subject.tag, TagEntity::new, slugs, log);
    }

    @Override
    protected TagTerm merged(TagTerm survivor, TagTerm gone, Set<String> aliases) {
        return new TagTerm(
                survivor.id(),
                survivor.slug(),
                survivor.formerSlugs(),
                survivor.names(),
                List.copyOf(aliases),
                survivor.kind(),
                survivor.mediaTopic() == null ? gone.mediaTopic() : survivor.mediaTopic());
    }
}
