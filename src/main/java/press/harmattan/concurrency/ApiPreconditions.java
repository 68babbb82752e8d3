package press.harmattan.concurrency;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.ResponseStatus;

/**
 * Says in the specification what this room asks of requests and adds to answers, from the
 * annotations and answers of the methods: there is no second place to say it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = ApiPreconditions.BEFORE_THE_REST)
public class ApiPreconditions implements OASFilter {

    static final int BEFORE_THE_REST = 100;

    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final Set<HttpMethod> CHANGES =
            Set.of(HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
    private static final Set<String> SUCCESSES = Set.of("200", "201", "202");

    private final IndexView index;

    /** Made by the build, which knows every method. */
    public ApiPreconditions(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        if (document.getComponents() == null) {
            document.components(OASFactory.createComponents());
        }
        Map<String, MethodInfo> methods = methods();
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(
                        path ->
                                path.getOperations()
                                        .forEach(
                                                (verb, operation) ->
                                                        describe(
                                                                document,
                                                                verb,
                                                                operation,
                                                                methods.get(
                                                                        operation
                                                                                .getOperationId()))));
    }

    private void describe(
            OpenAPI document, HttpMethod verb, Operation operation, MethodInfo method) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        if (CHANGES.contains(verb) || method != null && method.hasAnnotation(Conditional.class)) {
            ask(document, operation, ifMatch());
            refer(operation, "412", "Stale");
            refer(operation, "428", "Unconditional");
        }
        if (method == null) {
            return;
        }
        if (method.hasAnnotation(ResponseStatus.class)) {
            move(
                    operation.getResponses(),
                    method.annotation(ResponseStatus.class).value().asString());
        }
        if (method.hasAnnotation(Idempotent.class)) {
            ask(document, operation, idempotencyKey());
            refer(operation, "409", "Conflict");
            refer(operation, "422", "Unacceptable");
        }
        if (answers(method, Versioned.class)) {
            tell(operation, "ETag", "StrongETag");
        }
        if (answers(method, Created.class)) {
            tell(operation, "Location", "Location");
        }
    }

    private Map<String, MethodInfo> methods() {
        Map<String, MethodInfo> methods = new HashMap<>();
        index.getAnnotations(OPERATION)
                .forEach(
                        annotation -> {
                            if (annotation.value("operationId") != null) {
                                methods.put(
                                        annotation.value("operationId").asString(),
                                        annotation.target().asMethod());
                            }
                        });
        return methods;
    }

    private boolean answers(MethodInfo method, Class<?> kind) {
        return index.getAllKnownImplementations(kind).stream()
                .map(ClassInfo::name)
                .anyMatch(method.returnType().name()::equals);
    }

    /** The generator does not see that a method has a status of its own. */
    private static void move(APIResponses answers, String status) {
        APIResponse usual = answers.getAPIResponse("200");
        if (usual != null && !answers.hasAPIResponse(status)) {
            answers.removeAPIResponse("200");
            answers.addAPIResponse(status, usual);
        }
    }

    private static void ask(OpenAPI document, Operation operation, Parameter parameter) {
        document.getComponents().addParameter(parameter.getName(), parameter);
        operation.addParameter(OASFactory.createParameter().ref(parameter.getName()));
    }

    private static void refer(Operation operation, String status, String name) {
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().ref(name));
        }
    }

    private static void tell(Operation operation, String header, String name) {
        operation
                .getResponses()
                .getAPIResponses()
                .forEach(
                        (status, answer) -> {
                            if (SUCCESSES.contains(status) && answer.getRef() == null) {
                                answer.addHeader(header, OASFactory.createHeader().ref(name));
                            }
                        });
    }

    private static Parameter ifMatch() {
        return header(
                        "If-Match",
                        "The `ETag` of the state that is changed, as it was read. Without it 428,"
                                + " when somebody else has changed it since 412.",
                        "\"4\"")
                .required(true);
    }

    private static Parameter idempotencyKey() {
        return header(
                "Idempotency-Key",
                "A word of the caller's choice, new for everything that is made, such as a UUID."
                        + " Sent again within 24 hours with the same body, the request makes"
                        + " nothing and is answered as it was.",
                "6f1d9f1e-8a44-4c0c-9a6e-0f4c8d0f8b0a");
    }

    private static Parameter header(String name, String description, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING).addExample(example));
    }
}
