package press.harmattan.section;

import jakarta.inject.Singleton;
import press.harmattan.change.ChangeLog;
import press.harmattan.change.Subject;
import press.harmattan.vocabulary.SlugRepository;
import press.harmattan.vocabulary.TermRepository;

/** The table of sections. */
@Singleton
public class SectionRepository extends TermRepository<SectionTerm, SectionEntity> {
    SectionRepository(SlugRepository slugs, ChangeLog log) {
        super(Subject.section, SectionEntity::new, slugs, log);
    }
}
