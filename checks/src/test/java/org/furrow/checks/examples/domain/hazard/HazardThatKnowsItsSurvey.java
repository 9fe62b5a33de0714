package org.furrow.checks.examples.domain.hazard;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.furrow.checks.examples.domain.survey.Survey;

/// Points at a later step, and reads a file.
public record HazardThatKnowsItsSurvey(Survey survey) {

    String read(Reader reader) throws IOException {
        return Files.readString(Path.of("survey.txt")) + reader.read();
    }
}
