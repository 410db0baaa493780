package dk.jobveu.deltager;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A small class in the middle of its course, for tests of what happens to its participants. */
public record Deltagerhold(String forloebId) {

  public static final LocalDate START = LocalDate.of(2026, 3, 2);

  /** Participants of the first job centre, all begun at the first school. */
  public static Deltagerhold begyndt(
      Scene scene,
      String projekttype,
      OpretDeltagere opret,
      BegyndDeltagerforloeb start,
      NyDeltager... nye) {
    Deltagerhold hold = new Deltagerhold(scene.forloeb(projekttype).id());
    opret.opret(hold.jobcenter(), Testaktoerer.JOBCENTER, List.of(nye));
    start.start(
        hold.skole(),
        Testaktoerer.SKOLE,
        1,
        "18_MDR",
        START,
        Arrays.stream(nye).map(NyDeltager::deltagerId).toList());
    return hold;
  }

  public static NyDeltager ny(String deltagerId, String maalgruppe) {
    return new NyDeltager(deltagerId, maalgruppe, null, 1990, null);
  }

  public Registrering jobcenter() {
    return af(Testaktoerer.JOBCENTER);
  }

  public Registrering skole() {
    return af(Testaktoerer.SKOLE);
  }

  public Registrering af(String organisation) {
    return new Registrering(
        forloebId,
        Testaktoerer.bruger(organisation),
        organisation,
        null,
        Instant.parse("2026-05-01T09:00:00Z"));
  }
}
