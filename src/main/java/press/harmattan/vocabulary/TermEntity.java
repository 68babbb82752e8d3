package press.harmattan.vocabulary;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import press.harmattan.language.Texts;

/** The columns that every vocabulary's table has. */
@MappedSuperclass
public abstract class TermEntity<T extends Term> {
    @Id private UUID id;
    private String slug;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts names;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> aliases;

    @Version private int version;

    protected UUID id() {
        return id;
    }

    protected String slug() {
        return slug;
    }

    protected Texts names() {
        return names;
    }

    protected List<String> aliases() {
        return List.copyOf(aliases);
    }

    int version() {
        return version;
    }

    /** Tells everything about the term. */
    protected abstract T toTerm(List<String> formerSlugs);

    /** Takes over everything but the former slugs, which the database keeps by itself. */
    protected void take(T term) {
        id = term.id();
        slug = term.slug();
        names = term.names();
        aliases = List.copyOf(term.aliases());
    }
}
