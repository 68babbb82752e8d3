package press.harmattan.region;

import jakarta.inject.Singleton;
import press.harmattan.change.ChangeLog;
import press.harmattan.change.Subject;
import press.harmattan.vocabulary.SlugRepository;
import press.harmattan.vocabulary.TermRepository;

/** The table of places. */
@Singleton
public class RegionRepository extends TermRepository<RegionTerm, RegionEntity> {
    RegionRepository(SlugRepository slugs, ChangeLog log) {
        super(Subject.region, RegionEntity::new, slugs, log);
    }
}
