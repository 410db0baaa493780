package dk.jobveu.spoergeskema;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.referencedata.Referencedata;
import dk.jobveu.referencedata.Skemaspoergsmaal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes the answers, once for a link, and keeps them without whose they are and of which forløb.
 */
@Brugstilfaelde
public class BesvarSpoergeskema {

  private final Adspurgte adspurgte;
  private final Referencedata referencedata;
  private final Forloebregister forloeb;
  private final Clock ur;

  BesvarSpoergeskema(
      Adspurgte adspurgte, Referencedata referencedata, Forloebregister forloeb, Clock ur) {
    this.adspurgte = adspurgte;
    this.referencedata = referencedata;
    this.forloeb = forloeb;
    this.ur = ur;
  }

  /**
   * @param skrevet what was chosen, by the question's code; one may leave questions open
   * @throws FindesIkke when the link cannot be used, whatever the reason
   * @throws dk.jobveu.faelles.Listebrud with what is wrong, at its question; the link can still be
   *     used then
   */
  public void besvar(String hemmelighed, Map<String, String> skrevet) {
    LocalDate idag = Datoer.dagen(ur.instant());
    Adspurgt a =
        adspurgte
            .medLink(hemmelighed, idag)
            .orElseThrow(() -> new FindesIkke(AabnSpoergeskema.UBRUGELIGT));
    List<Adspurgte.Svar> svar = laes(a, skrevet, idag);
    if (!adspurgte.brug(a.id(), idag)) {
      throw new FindesIkke(AabnSpoergeskema.UBRUGELIGT);
    }
    adspurgte.gemSvar(svar);
  }

  private List<Adspurgte.Svar> laes(Adspurgt a, Map<String, String> skrevet, LocalDate idag) {
    Listekontrol kontrol = new Listekontrol();
    List<Skemaspoergsmaal> spoergsmaal = referencedata.skemaspoergsmaal(a.aktoertype(), a.sendt());
    String besvarelse = UUID.randomUUID().toString();
    int aar = forloeb.hent(a.forloebId()).startdato().getYear();
    List<Adspurgte.Svar> svar = new ArrayList<>();
    for (Skemaspoergsmaal s : spoergsmaal) {
      String valgt = skrevet.getOrDefault(s.kode(), "");
      if (!valgt.isEmpty()
          && kontrol.kraev(
              valgt.matches("\\d{1,2}") && s.skala().rummer(Integer.parseInt(valgt)),
              s.kode(),
              "Vælg et af de svar, der står der.")) {
        svar.add(
            new Adspurgte.Svar(
                besvarelse, s.kode(), aar, a.aktoertype(), Integer.parseInt(valgt), idag));
      }
    }
    Listekontrol.afvis(kontrol.brud());
    kontrol.kraev(
        !svar.isEmpty(),
        spoergsmaal.get(0).kode(),
        "Svar på mindst ét spørgsmål, eller sig nederst på siden, at du ikke vil svare.");
    Listekontrol.afvis(kontrol.brud());
    return svar;
  }
}
