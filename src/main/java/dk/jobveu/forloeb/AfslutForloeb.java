package dk.jobveu.forloeb;

import dk.jobveu.faelles.Registrering;
import java.util.List;
import org.springframework.stereotype.Service;

/** Records how a forløb ended, and tells everybody who said yes to it when it stops. */
@Service
public class AfslutForloeb {

  private final Forloebregister register;
  private final Deltagelser deltagelser;
  private final Underretninger underretninger;
  private final Haendelser haendelser;
  private final List<Stopvidne> vidner;

  public AfslutForloeb(
      Forloebregister register,
      Deltagelser deltagelser,
      Underretninger underretninger,
      Haendelser haendelser,
      List<Stopvidne> vidner) {
    this.register = register;
    this.deltagelser = deltagelser;
    this.underretninger = underretninger;
    this.haendelser = haendelser;
    this.vidner = List.copyOf(vidner);
  }

  public void gennemfoert(Registrering r) {
    register.afslut(r.forloebId(), Forloebstatus.GENNEMFOERT, null);
    haendelser.registrer(r, "FORLOEB_GENNEMFOERT", "Forløbet er gennemført.");
  }

  public void venteliste(Registrering r) {
    register.afslut(r.forloebId(), Forloebstatus.VENTELISTE, null);
    haendelser.registrer(r, "FORLOEB_VENTELISTE", "Forløbet er sat på venteliste.");
  }

  /**
   * @param varUdbudt whether a school had been chosen; then the courses are cancelled, and the
   *     forløb is not only stopped
   */
  public void stoppet(Registrering r, Stopaarsag aarsag, boolean varUdbudt) {
    Forloeb forloeb = register.hent(r.forloebId());
    Forloebstatus status = varUdbudt ? Forloebstatus.AFLYST : Forloebstatus.STOPPET;
    register.afslut(forloeb.id(), status, aarsag.name());
    haendelser.registrer(
        r,
        "FORLOEB_" + status.name(),
        "Forløbet er " + status.tekst().toLowerCase() + ": " + aarsag.tekst() + ".");
    vidner.forEach(v -> v.stoppet(r, aarsag));
    List<String> med =
        deltagelser.alle(forloeb.id()).stream()
            .filter(d -> d.svar() == Deltagelse.Svar.ACCEPTERET)
            .map(Deltagelse::aktoerId)
            .distinct()
            .toList();
    for (String aktoer : med) {
      underretninger.send(
          "stop:" + forloeb.id() + ":" + aktoer,
          forloeb.id(),
          aktoer,
          forloeb.titel() + " går ikke videre",
          "Forløbet "
              + forloeb.titel()
              + " går ikke videre. Årsag: "
              + aarsag.tekst()
              + ". Tak for jeres indsats. Har I åbne opgaver i forløbet, bortfalder de.");
    }
  }
}
