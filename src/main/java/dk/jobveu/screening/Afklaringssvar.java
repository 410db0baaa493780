package dk.jobveu.screening;

import java.time.LocalDate;
import java.util.Optional;

/** Which way the process goes, and until when it waits where more time was given. */
public record Afklaringssvar(String afklaringUdfald, Optional<LocalDate> afklaringsfrist) {}
