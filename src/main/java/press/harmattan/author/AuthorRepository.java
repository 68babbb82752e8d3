package press.harmattan.author;

import jakarta.inject.Singleton;
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
}
