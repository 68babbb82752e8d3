package press.harmattan;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;

/** What must not pass between the layers inside and outside a room. */
final class Walls {

    private static final Pattern ASKS =
            Pattern.compile(
                    "(find|list|stream|create.*Query|createStatement|prepare|execute).*"
                            + "|count|update|delete.*|select.*");
    private static final Pattern ASKED =
            Pattern.compile(
                    "(jakarta\\.persistence\\.EntityManager|org\\.hibernate\\.|java\\.sql\\."
                            + "|io\\.quarkus\\.hibernate\\.orm\\.panache\\.).*");
    private static final Pattern MAY_ASK =
            Pattern.compile("press\\.harmattan\\.(database\\..*|.*Repository(\\$.*)?)");

    private Walls() {}

    static ArchCondition<JavaMethod> keepEntitiesInside() {
        return refuse(
                "keep entities inside their room",
                method ->
                        isOpen(method)
                                && returned(method)
                                        .filter(it -> it.isAnnotatedWith(Entity.class))
                                        .anyMatch(
                                                it -> isResource(method) || !isAtHome(it, method)));
    }

    static ArchCondition<JavaMethod> answerInTypes() {
        return refuse(
                "answer in types of their own",
                method ->
                        isResource(method)
                                && returned(method)
                                        .anyMatch(
                                                it ->
                                                        it.isEquivalentTo(Response.class)
                                                                || it.isEquivalentTo(
                                                                        RestResponse.class)));
    }

    static ArchCondition<JavaMethod> sayWhoMayCall() {
        return refuse(
                "say who may call them",
                method ->
                        method.isMetaAnnotatedWith(HttpMethod.class)
                                && !method.isAnnotatedWith(RolesAllowed.class)
                                && !method.isAnnotatedWith(PermitAll.class)
                                && !method.getOwner().isAnnotatedWith(RolesAllowed.class)
                                && !method.getOwner().isAnnotatedWith(PermitAll.class));
    }

    /** The specification would still name the role of the class. */
    static ArchCondition<JavaMethod> openNothingInAClosedClass() {
        return refuse(
                "leave a closed class closed",
                method ->
                        method.isAnnotatedWith(PermitAll.class)
                                && method.getOwner().isAnnotatedWith(RolesAllowed.class));
    }

    static ArchCondition<JavaClass> leaveQueriesToRepositories() {
        return new ArchCondition<>("leave queries to repositories") {
            @Override
            public void check(JavaClass here, ConditionEvents events) {
                if (MAY_ASK.matcher(here.getName()).matches()) {
                    return;
                }
                Stream.concat(
                                here.getMethodCallsFromSelf().stream(),
                                here.getMethodReferencesFromSelf().stream())
                        .filter(Walls::asks)
                        .map(it -> SimpleConditionEvent.violated(here, it.getDescription()))
                        .forEach(events::add);
            }
        };
    }

    /** By where the method is declared: a question that a repository names itself is fine. */
    private static boolean asks(JavaAccess<?> access) {
        if (!ASKS.matcher(access.getTarget().getName()).matches()) {
            return false;
        }
        String declaredIn =
                access.getTarget()
                        .resolveMember()
                        .map(JavaMember::getOwner)
                        .orElse(access.getTargetOwner())
                        .getName();
        return ASKED.matcher(declaredIn).matches();
    }

    private static boolean isOpen(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isResource(JavaMethod method) {
        return method.getOwner().isAnnotatedWith(Path.class);
    }

    private static boolean isAtHome(JavaClass entity, JavaMethod method) {
        return entity.getPackageName().equals(method.getOwner().getPackageName());
    }

    private static Stream<JavaClass> returned(JavaMethod method) {
        return method.getReturnType().getAllInvolvedRawTypes().stream();
    }

    private static ArchCondition<JavaMethod> refuse(String what, Predicate<JavaMethod> offends) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (offends.test(method)) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    method, method.getDescription() + " does not " + what));
                }
            }
        };
    }
}
