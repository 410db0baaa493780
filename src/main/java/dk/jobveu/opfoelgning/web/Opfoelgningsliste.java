package dk.jobveu.opfoelgning.web;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.web.Holdudsnit;
import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.liste.Celler;
import dk.jobveu.liste.Kolonne;
import dk.jobveu.liste.Linje;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listeadgang;
import dk.jobveu.liste.Listekontekst;
import dk.jobveu.opfoelgning.Jobskifte;
import dk.jobveu.opfoelgning.Opfoelgning;
import dk.jobveu.opfoelgning.Opfoelgningsregister;
import dk.jobveu.opfoelgning.RegistrerJobskifte;
import dk.jobveu.opfoelgning.RegistrerSamtykke;
import dk.jobveu.opfoelgning.Samtykke;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Those who got ufaglært job and when somebody looks at them again (D22); a job centre keeps the
 * citizens' consent here, which can be withdrawn at any time.
 */
@Component
@Order(9)
class Opfoelgningsliste implements Liste<Opfoelgningsliste.Raekke> {

  /** A consent, and another ufaglært job or null. */
  record Raekke(Samtykke samtykke, RegistrerJobskifte.Nyt nyt) {}

  private final Holdudsnit udsnit;
  private final Opfoelgningsregister register;
  private final RegistrerSamtykke registrer;
  private final RegistrerJobskifte skift;

  Opfoelgningsliste(
      Holdudsnit udsnit,
      Opfoelgningsregister register,
      RegistrerSamtykke registrer,
      RegistrerJobskifte skift) {
    this.udsnit = udsnit;
    this.register = register;
    this.registrer = registrer;
    this.skift = skift;
  }

  @Override
  public String sti() {
    return "opfoelgning";
  }

  @Override
  public String navn() {
    return "Opfølgning";
  }

  @Override
  public String vejledning() {
    return "De deltagere, der er kommet i ufaglært job. Når dagen kommer, får skolen en opgave om at"
        + " vejlede borger og virksomhed om vejen til faglært. Siger borgeren fra, så ret det her:"
        + " uden samtykke bliver opfølgningen lukket, uden at nogen tager kontakt. Skifter borgeren til et"
        + " andet ufaglært job, så skriv det: månederne tæller videre.";
  }

  @Override
  public Listeadgang adgang() {
    return Listeadgang.JOBCENTRET_OG_SKOLEN_LAESER;
  }

  @Override
  public List<Kolonne> kolonner(Optional<Listekontekst> k) {
    return List.of(
        Kolonne.pseudonym(),
        Kolonne.visning("status", "Status"),
        Kolonne.visning("jobstart", "I job siden"),
        Kolonne.visning("naeste", "Vi ser på det igen"),
        Kolonne.jaNej("samtykke", "Må kontaktes").somKraevet(),
        Kolonne.dato("sidsteDag", "Sidste dag i jobbet")
            .medHint("Kun når borgeren skifter til et andet ufaglært job"),
        Kolonne.dato("nytJobFra", "Nyt job fra"),
        Kolonne.tekst("nytJobCvr", "Ny arbejdsgiver", 8).medHint("CVR-nummer"));
  }

  @Override
  public List<Map<String, String>> raekker(Listekontekst k) {
    Set<String> egne =
        udsnit.egne(k.indsigt()).stream().map(Deltager::deltagerId).collect(Collectors.toSet());
    return register.iForloeb(k.forloebId()).stream()
        .filter(
            o ->
                egne.contains(o.deltagerId())
                    || k.indsigt().skole().filter(o.uddannelsesinstitution()::equals).isPresent())
        .map(Opfoelgningsliste::raekke)
        .toList();
  }

  private static Map<String, String> raekke(Opfoelgning o) {
    Map<String, String> r = new LinkedHashMap<>();
    r.put(Kolonne.PSEUDONYM, o.deltagerId());
    r.put("status", o.stand().status().tekst());
    r.put("jobstart", Datoer.tekst(o.job().jobstart()));
    r.put(
        "naeste",
        o.stand().lukketDen() == null
            ? Datoer.tekst(o.stand().naesteDato())
            : "Afsluttet " + Datoer.tekst(o.stand().lukketDen()));
    r.put("samtykke", Celler.af(o.samtykke()));
    return r;
  }

  @Override
  public Raekke laes(Linje l, Listekontekst k) {
    Jobskifte skifte =
        new Jobskifte(l.dato("sidsteDag"), l.dato("nytJobFra"), l.tekst("nytJobCvr"));
    return new Raekke(
        new Samtykke(l.pseudonym(), l.jaNej("samtykke")),
        skifte.erTomt() ? null : new RegistrerJobskifte.Nyt(l.pseudonym(), skifte));
  }

  @Override
  public List<Brud> kontroller(Registrering r, Listekontekst k, List<Raekke> raekker) {
    List<Brud> alle = new ArrayList<>(registrer.kontroller(r, samtykker(raekker)));
    alle.addAll(skift.kontroller(r, skift(raekker)));
    return alle;
  }

  private static List<Samtykke> samtykker(List<Raekke> raekker) {
    return raekker.stream().map(Raekke::samtykke).toList();
  }

  /** In the order of the rows, with null where nothing is new. */
  private static List<RegistrerJobskifte.Nyt> skift(List<Raekke> raekker) {
    return raekker.stream().map(Raekke::nyt).toList();
  }

  @Override
  public String gemRaekker(Registrering r, Listekontekst k, List<Raekke> raekker) {
    registrer.registrerSamtykker(r, samtykker(raekker));
    skift.registrer(r, skift(raekker));
    return Antal.af(raekker.size(), "samtykke", "samtykker") + " er registreret.";
  }
}
