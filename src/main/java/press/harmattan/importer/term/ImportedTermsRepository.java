package press.harmattan.importer.term;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import press.harmattan.database.Sql;
import press.harmattan.taxonomy.TermUse;

/**
 * What a site's terms became. A term that was merged leads to its survivor, which is the newsroom's
 * and not the import's to change, so that the next run brings nothing back.
 */
@Singleton
class ImportedTermsRepository implements TermUse {
    private final Sql sql;

    ImportedTermsRepository(Sql sql) {
        this.sql = sql;
    }

    /** That a term came from a site is no reason to keep it. */
    @Override
    public Map<String, Long> uses(UUID term) {
        return Map.of();
    }

    @Override
    public void replace(UUID term, UUID survivor) {
        sql.change(
                        "update imported set subject_id = :survivor,"
                                + " detail = coalesce(detail, '{}') - 'left' where subject_id = :term")
                .with("term", term)
                .with("survivor", survivor)
                .run();
    }
}
