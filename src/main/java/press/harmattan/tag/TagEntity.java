package press.harmattan.tag;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import press.harmattan.vocabulary.TermEntity;

@Entity
@Table(name = "tag")
class TagEntity extends TermEntity<TagTerm> {
    @Enumerated(EnumType.STRING)
    private TagKind kind;

    private String mediaTopic;

    @Override
    protected TagTerm toTerm(List<String> formerSlugs) {
        return new TagTerm(id(), slug(), formerSlugs, names(), aliases(), kind, mediaTopic);
    }

    @Override
    protected void take(TagTerm term) {
        super.take(term);
        kind = term.kind();
        mediaTopic = term.mediaTopic();
    }
}
