package press.harmattan.author;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import press.harmattan.change.ChangeLog;
import press.harmattan.change.Subject;
import press.harmattan.vocabulary.SlugRepository;
import press.harmattan.vocabulary.TermRepository;

/** The table of bylines. */
@Singleton
public class AuthorRepository extends TermRepository<AuthorTerm, AuthorEntity> {
    AuthorRepository(SlugRepository slugs, ChangeLog log) {
        super(Subject.author, AuthorEntity::new, slugs, log);
    }

    @Override
    protected AuthorTerm merged(AuthorTerm survivor, AuthorTerm gone, Set<String> aliases) {
        return new AuthorTerm(
                survivor.id(),
                survivor.slug(),
                survivor.formerSlugs(),
                survivor.names(),
                List.copyOf(aliases),
                survivor.roles().isEmpty() ? gone.roles() : survivor.roles(),
                survivor.bios().isEmpty() ? gone.bios() : survivor.bios(),
                survivor.portrait() == null ? gone.portrait() : survivor.portrait(),
                survivor.links().isEmpty() ? gone.links() : survivor.links(),
                survivor.pseudonym());
    }
}
