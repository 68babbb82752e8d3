package press.harmattan.section;

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

/** The table of sections. */
@Singleton
public class SectionRepository extends TermRepository<SectionTerm, SectionEntity>
        implements TermUse {
    private final Sql sql;

    SectionRepository(SlugRepository slugs, ChangeLog log, Sql sql) {
        super(Subject.section, SectionEntity::new, slugs, log);
        this.sql = sql;
    }

    @Override
    protected SectionTerm merged(SectionTerm survivor, SectionTerm gone, Set<String> aliases) {
        return new SectionTerm(
                survivor.id(),
                survivor.slug(),
                survivor.formerSlugs(),
                survivor.names(),
                List.copyOf(aliases),
                survivor.parentId(),
                survivor.position());
    }

    @Override
    public Map<String, Long> uses(UUID term) {
        return Map.of(
                "children",
                sql.select("select count(*) from section", Long.class)
                        .where("parent_id = :term", "term", term)
                        .single()
                        .orElseThrow());
    }

    @Override
    public void replace(UUID term, UUID survivor) {
        sql.change(
                        "update section set parent_id = :survivor, version = version + 1"
                                + " where parent_id = :term")
                .with("term", term)
                .with("survivor", survivor)
                .run();
    }
}
