package dk.jobveu.behov.camunda;

import dk.jobveu.behov.NyVirksomhed;
import dk.jobveu.behov.Virksomhed.Oensker;
import dk.jobveu.motor.blanket.Svarfelter.Raekke;
import java.util.List;
import java.util.Optional;

/** Company lists look the same in every form that has one. */
final class Virksomhedsraekker {

  private Virksomhedsraekker() {}

  /**
   * @param altidBehov for forms that do not ask whether there is a need, since it goes without
   *     saying
   */
  static List<NyVirksomhed> af(List<Raekke> raekker, boolean altidBehov) {
    return raekker.stream()
        .map(
            r ->
                new NyVirksomhed(
                    r.tekst("navn"),
                    r.tekst("cvr"),
                    r.tekst("stillingsbetegnelse"),
                    r.heltal("antalStillinger"),
                    r.tekst("startvindue"),
                    Optional.ofNullable(r.tekst("oensker"))
                        .map(Oensker::valueOf)
                        .orElse(Oensker.LEDIGE),
                    altidBehov || !"NEJ".equals(r.tekst("aktueltBehov")),
                    r.ja("opgjortAfPart")))
        .toList();
  }
}
