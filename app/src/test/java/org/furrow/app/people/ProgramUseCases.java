package org.furrow.app.people;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.furrow.app.Furrow;
import org.furrow.app.victims.Victims;
import org.furrow.domain.standard.NationalStandard;
import org.furrow.store.Register;

/// The use cases that the program has, found in its classes.
final class ProgramUseCases {

    private static final Set<List<Class<?>>> SHAPES = Set.of(
            List.of(Furrow.class),
            List.of(People.class),
            List.of(Furrow.class, Victims.class),
            List.of(Register.class, NationalStandard.class));

    private ProgramUseCases() {}

    /// The public classes of `app` that are made from a register or from its accounts, to look or to change.
    static Set<String> list() throws IOException {
        Path classes = Path.of("target", "classes");
        try (Stream<Path> files = Files.walk(classes.resolve("org/furrow/app"))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.contains("-info"))
                    .map(file -> file.replace(".class", "").replace('/', '.'))
                    .filter(ProgramUseCases::isUseCase)
                    .map(name -> name.substring(name.lastIndexOf('.') + 1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean isUseCase(String name) {
        try {
            Constructor<?>[] constructors = Class.forName(name).getConstructors();
            return Arrays.stream(constructors)
                    .map(each -> List.<Class<?>>of(each.getParameterTypes()))
                    .anyMatch(types -> SHAPES.contains(types));
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
