package dk.jobveu.deltager.web;

import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersel.Status;
import dk.jobveu.deltager.Kursusresultat;
import dk.jobveu.deltager.RegistrerGennemfoersel;
import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.liste.Celler;
import dk.jobveu.liste.Kolonne;
import dk.jobveu.liste.Linje;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listeadgang;
import dk.jobveu.liste.Listekontekst;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The school registers who completed and with what (R-5.22, C4.2). */
@Component
@Order(7)
class Gennemfoerselsliste implements Liste<Kursusresultat> {

  private final Holdudsnit udsnit;
  private final RegistrerGennemfoersel registrer;

  Gennemfoerselsliste(Holdudsnit udsnit, RegistrerGennemfoersel registrer) {
    this.udsnit = udsnit;
    this.registrer = registrer;
  }

  @Override
  public String sti() {
    return "gennemfoersel";
  }

  @Override
  public String navn() {
    return "Gennemført";
  }

  @Override
  public String vejledning() {
    return "Skolen registrerer dem, der har gennemført, med antal kurser, hvor mange af dem der gav"
        + " merit, og hvor mange beviser der er udstedt. Så kan jobcentret begynde på matchet.";
  }

  @Override
  public Listeadgang adgang() {
    return Listeadgang.SKOLEN;
  }

  @Override
  public List<Kolonne> kolonner(Optional<Listekontekst> k) {
    return List.of(
        Kolonne.pseudonym(),
        Kolonne.visning("status", "Status"),
        Kolonne.dato("dato", "Sidste dag").somKraevet(),
        Kolonne.heltal("antalKurser", "Kurser").somKraevet(),
        Kolonne.heltal("antalMeritkurser", "Heraf med merit").somKraevet(),
        Kolonne.heltal("antalBeviser", "Beviser").somKraevet());
  }

  @Override
  public List<Map<String, String>> raekker(Listekontekst k) {
    boolean skriver = ret(k.indsigt()) == Ret.SKRIV;
    return udsnit.begyndte(k.indsigt()).stream()
        .filter(g -> !skriver || g.status() == Status.I_GANG || g.status() == Status.GENNEMFOERT)
        .map(Gennemfoerselsliste::raekke)
        .toList();
  }

  private static Map<String, String> raekke(Gennemfoersel g) {
    Map<String, String> r = new LinkedHashMap<>();
    r.put(Kolonne.PSEUDONYM, g.deltagerId());
    r.put("status", g.status().tekst());
    r.put("dato", Celler.af(g.afsluttet()));
    r.put("antalKurser", Celler.af(g.antalKurser()));
    r.put("antalMeritkurser", Celler.af(g.antalMeritkurser()));
    r.put("antalBeviser", Celler.af(g.antalBeviser()));
    return r;
  }

  @Override
  public Kursusresultat laes(Linje l, Listekontekst k) {
    return new Kursusresultat(
        l.pseudonym(),
        l.dato("dato"),
        antal(l, "antalKurser"),
        antal(l, "antalMeritkurser"),
        antal(l, "antalBeviser"));
  }

  private static Integer antal(Linje l, String noegle) {
    Integer antal = l.heltal(noegle);
    if (antal != null && (antal < 0 || antal > 100)) {
      l.galt(noegle, "Skriv et tal fra 0 til 100.");
    }
    return antal;
  }

  @Override
  public List<Brud> kontroller(Registrering r, Listekontekst k, List<Kursusresultat> raekker) {
    return registrer.kontroller(r, raekker);
  }

  @Override
  public String gemRaekker(Registrering r, Listekontekst k, List<Kursusresultat> raekker) {
    registrer.registrer(r, raekker);
    return Antal.af(raekker.size(), "deltager", "deltagere") + " er registreret som gennemført.";
  }
}
