package press.harmattan.region;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import press.harmattan.vocabulary.TermEntity;

@Entity
@Table(name = "region")
class RegionEntity extends TermEntity<RegionTerm> {
    private UUID parentId;
    private String code;
    private String wikidata;
    private Double latitude;
    private Double longitude;

    @Override
    protected RegionTerm toTerm(List<String> formerSlugs) {
        return new RegionTerm(
                id(),
                slug(),
                formerSlugs,
                names(),
                aliases(),
                parentId,
                code,
                wikidata,
                latitude,
                longitude);
    }

    @Override
    protected void take(RegionTerm term) {
        super.take(term);
        parentId = term.parentId();
        code = term.code();
        wikidata = term.wikidata();
        latitude = term.latitude();
        longitude = term.longitude();
    }
}
