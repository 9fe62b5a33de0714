package org.furrow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.furrow.app.draft.Typed;
import org.furrow.app.draft.TypedJson;
import org.furrow.app.victims.RecordingVictims;
import org.furrow.app.victims.SigningVictims;
import org.furrow.app.victims.VictimReading;
import org.furrow.domain.victims.ErasureReason;
import org.furrow.domain.victims.VictimProfile;
import org.furrow.domain.victims.VictimStep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The commands that change the record of a victim.
final class VictimChangeCommands {

    private VictimChangeCommands() {}

    /// `furrow victims record`.
    @Command(
            name = "record",
            description = {
                "Records a victim from a JSON document with the fields of the form:",
                "  accident, name, identification, contact, address, nationality, sex, born, age,",
                "  age-group, occupation, status, outcome, died, wounds, losses, facility,",
                "  transport, difficulty, displaced, activity, tampered, knew-danger,",
                "  had-education, saw-item, frequency, consent-by, consent-on, consent-how,",
                "  interviewer, withdrawn, share-authorities, share-organisations."
            },
            mixinStandardHelpOptions = true)
    static final class RecordOne implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Mixin
        private final VictimsDesk desk = new VictimsDesk();

        @Parameters(paramLabel = "FILE.json", description = "The document.")
        private Path file = Path.of("");

        @Override
        public Integer call() {
            Typed typed = read(file, common);
            VictimProfile profile = profile(typed, common);
            return desk.work(
                    common,
                    open -> VictimsDesk.tell(
                            new RecordingVictims(open.furrow(), open.victims())
                                    .record(typed.text("accident"), profile, common.today()),
                            common));
        }
    }

    /// `furrow victims correct`.
    @Command(
            name = "correct",
            description = {
                "Writes what is known anew, from a JSON document as for record.",
                "Every signature is then given again."
            },
            mixinStandardHelpOptions = true)
    static final class Correct implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Mixin
        private final VictimsDesk desk = new VictimsDesk();

        @Parameters(index = "0", paramLabel = "VICTIM", description = "The number or id.")
        private String number = "";

        @Parameters(index = "1", paramLabel = "FILE.json", description = "The document, with all fields.")
        private Path file = Path.of("");

        @Option(names = "--reason", required = true, description = "Why it is corrected.")
        private String reason = "";

        @Mixin
        private final SeenEntry seen = new SeenEntry();

        @Override
        public Integer call() {
            VictimProfile profile = profile(read(file, common), common);
            return desk.work(
                    common,
                    open -> VictimsDesk.tell(
                            new RecordingVictims(open.furrow(), open.victims())
                                    .correct(
                                            new RecordingVictims.Correction(number, profile, reason, seen.number()),
                                            common.today()),
                            common));
        }
    }

    /// `furrow victims sign`.
    @Command(name = "sign", description = "Signs for what another person recorded.", mixinStandardHelpOptions = true)
    static final class Sign implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Mixin
        private final VictimsDesk desk = new VictimsDesk();

        @Parameters(index = "0", paramLabel = "VICTIM", description = "The number or id.")
        private String number = "";

        @Parameters(
                index = "1",
                paramLabel = "SIGNATURE",
                description = "verify or accept for the partner, approve for the centre.")
        private String signature = "";

        @Option(names = "--remark", description = "What is said with it.")
        private String remark = "";

        @Mixin
        private final SeenEntry seen = new SeenEntry();

        @Override
        public Integer call() {
            VictimStep step = VictimStep.find(signature)
                    .filter(VictimStep::isSignature)
                    .orElseThrow(() -> common.misuse(
                            "There is no signature " + signature + ".\nMaybe one of: verify, accept, approve"));
            return take(desk, common, new SigningVictims.Wanted(number, step, remark, seen.number()));
        }
    }

    /// `furrow victims return`.
    @Command(name = "return", description = "Sends it back to be corrected.", mixinStandardHelpOptions = true)
    static final class Return implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Mixin
        private final VictimsDesk desk = new VictimsDesk();

        @Parameters(index = "0", paramLabel = "VICTIM", description = "The number or id.")
        private String number = "";

        @Option(names = "--comment", required = true, description = "Why it is sent back.")
        private String comment = "";

        @Mixin
        private final SeenEntry seen = new SeenEntry();

        @Override
        public Integer call() {
            return take(desk, common, new SigningVictims.Wanted(number, VictimStep.RETURN, comment, seen.number()));
        }
    }

    /// `furrow victims erase`.
    @Command(
            name = "erase",
            description = {
                "Destroys for good all that is known of the person, with the key of it.",
                "What remains is who erased it, when and why."
            },
            mixinStandardHelpOptions = true)
    static final class Erase implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Mixin
        private final VictimsDesk desk = new VictimsDesk();

        @Parameters(index = "0", paramLabel = "VICTIM", description = "The number or id.")
        private String number = "";

        @Option(
                names = "--reason",
                required = true,
                description = "consent-withdrawn, asked-for, recorded-twice, recorded-by-mistake or kept-long-enough.")
        private String reason = "";

        @Mixin
        private final SeenEntry seen = new SeenEntry();

        @Override
        public Integer call() {
            ErasureReason why = ErasureReason.find(reason)
                    .orElseThrow(() -> common.misuse(
                            "There is no reason " + reason + ".\nMaybe look at: furrow victims erase --help"));
            return desk.work(
                    common,
                    open -> VictimsDesk.tell(
                            new SigningVictims(open.furrow(), open.victims()).erase(number, why, seen.number()),
                            common));
        }
    }

    private static int take(VictimsDesk desk, CommonOptions common, SigningVictims.Wanted wanted) {
        return desk.work(
                common,
                open -> VictimsDesk.tell(new SigningVictims(open.furrow(), open.victims()).take(wanted), common));
    }

    /// The entry that somebody looked at before they changed something.
    static final class SeenEntry {

        @Option(
                names = "--seen",
                paramLabel = "ENTRY",
                description = "The number of the latest entry that you looked at; a later change is then refused.")
        private Optional<Integer> entry = Optional.empty();

        OptionalInt number() {
            return entry.map(OptionalInt::of).orElseGet(OptionalInt::empty);
        }
    }

    private static Typed read(Path file, CommonOptions common) {
        try {
            return TypedJson.of(JsonMapper.shared().readTree(Files.readAllBytes(file)));
        } catch (JacksonException _) {
            throw common.misuse(file + " cannot be read as JSON.");
        } catch (IOException failure) {
            throw common.misuse(file + " cannot be read: " + failure.getMessage());
        }
    }

    private static VictimProfile profile(Typed typed, CommonOptions common) {
        VictimReading.Read<VictimProfile> read = VictimReading.profile(typed, common.today());
        return read.said().orElseThrow(() -> common.unread(read.faults()));
    }
}
