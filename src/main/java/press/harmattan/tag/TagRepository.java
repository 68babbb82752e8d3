package press.harmattan.tag;

import jakarta.inject.Singleton;
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
}
