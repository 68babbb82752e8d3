package press.harmattan.region;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import press.harmattan.change.ChangeLog;
import press.harmattan.change.Subject;
import press.harmattan.database.Sql;
import press.harmattan.taxonomy.TermUse;
import press.harmattan.vocabulary.SlugRepository;
import press.harmattan.vocabulary.TermRepository;

/** The table of places. */
@Singleton
public class RegionRepository extends TermRepository<RegionTerm, RegionEntity> implements TermUse {
    private final Sql sql;

    RegionRepository(SlugRepository slugs, ChangeLog log, Sql sql) {
        super(Subject.region, RegionEntity::new, slugs, log);
        this.sql = sql;
    }

    @Override
    protected RegionTerm merged(RegionTerm survivor, RegionTerm gone, Set<String> aliases) {
        boolean takesCode = survivor.code() == null;
        if (!takesCode && gone.code() != null) {
            aliases.add(gone.code());
        }
        boolean takesCentroid = survivor.latitude() == null;
        return new RegionTerm(
                survivor.id(),
                survivor.slug(),
                survivor.formerSlugs(),
                survivor.names(),
                List.copyOf(aliases),
                survivor.parentId(),
                takesCode ? gone.code() : survivor.code(),
                survivor.wikidata() == null ? gone.wikidata() : survivor.wikidata(),
                takesCentroid ? gone.latitude() : survivor.latitude(),
                takesCentroid ? gone.longitude() : survivor.longitude());
    }

    @Override
    public Map<String, Long> uses(UUID term) {
        return Map.of(
                "children",
                sql.select("select count(*) from region", Long.class)
                        .where("parent_id = :term", "term", term)
                        .single()
                        .orElseThrow());
    }

    @Override
    public void replace(UUID term, UUID survivor) {
        sql.change(
                        "update region set parent_id = :survivor, version = version + 1"
                                + " where parent_id = :term")
                .with("term", term)
                .with("survivor", survivor)
                .run();
    }
}
