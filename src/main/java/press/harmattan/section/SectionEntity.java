package press.harmattan.section;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import press.harmattan.vocabulary.TermEntity;

@Entity
@Table(name = "section")
class SectionEntity extends TermEntity<SectionTerm> {
    private UUID parentId;
    private int position;

    @Override
    protected SectionTerm toTerm(List<String> formerSlugs) {
        return new SectionTerm(id(), slug(), formerSlugs, names(), aliases(), parentId, position);
    }

    @Override
    protected void take(SectionTerm term) {
        super.take(term);
        parentId = term.parentId();
        position = term.position();
    }
}
