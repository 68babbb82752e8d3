package press.harmattan.author;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import press.harmattan.image.Image;
import press.harmattan.language.Texts;
import press.harmattan.vocabulary.TermEntity;

@Entity
@Table(name = "author")
class AuthorEntity extends TermEntity<AuthorTerm> {
    @JdbcTypeCode(SqlTypes.JSON)
    private Texts roles;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts bios;

    @JdbcTypeCode(SqlTypes.JSON)
    private Image portrait;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ProfileLink> links;

    private boolean pseudonym;

    @Override
    protected AuthorTerm toTerm(List<String> formerSlugs) {
        return new AuthorTerm(
                id(),
                slug(),
                formerSlugs,
                names(),
                aliases(),
                roles,
                bios,
                portrait,
                List.copyOf(links),
                pseudonym);
    }

    @Override
    protected void take(AuthorTerm term) {
        super.take(term);
        roles = term.roles();
        bios = term.bios();
        portrait = term.portrait();
        links = List.copyOf(term.links());
        pseudonym = term.pseudonym();
    }
}
