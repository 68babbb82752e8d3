package press.harmattan.edge;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * What is the same for every operation of the specification, so that a resource method says only
 * what is its own. Everything is put in an order, so that every build writes the same bytes.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.info(
                OASFactory.createInfo()
                        .title("Harmattan")
                        .version("1")
                        .description(ApiText.DESCRIPTION)
                        .license(
                                OASFactory.createLicense()
                                        .name("Apache-2.0")
                                        .url("https://www.apache.org/licenses/LICENSE-2.0")));
        document.servers(
                List.of(
                        OASFactory.createServer()
                                .url("/")
                                .description("The server that serves this document.")));
        if (document.getComponents() == null) {
            document.components(OASFactory.createComponents());
        }
        if (document.getPaths() == null) {
            document.paths(OASFactory.createPaths());
        }
        List<Operation> operations = new ArrayList<>();
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> operations.addAll(path.getOperations().values()));
        ApiAnswers.share(document);
        operations.forEach(ApiExamples::show);
        ApiSchemas.tidy(document);
        operations.forEach(ApiExamples::leaveOptionalParametersEmpty);
        document.paths(sorted(document.getPaths()));
        document.tags(tags(operations));
    }

    private static Paths sorted(Paths paths) {
        Paths sorted = OASFactory.createPaths();
        new TreeMap<>(paths.getPathItems()).forEach(sorted::addPathItem);
        return sorted;
    }

    private static List<Tag> tags(List<Operation> operations) {
        Set<String> used = new TreeSet<>();
        operations.stream()
                .filter(operation -> operation.getTags() != null)
                .forEach(operation -> used.addAll(operation.getTags()));
        return used.stream()
                .map(
                        name ->
                                OASFactory.createTag()
                                        .name(name)
                                        .description(ApiText.TAGS.getOrDefault(name, name)))
                .toList();
    }
}
