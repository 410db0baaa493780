package dk.jobveu.projektrum;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.beslutning.Afgoerelseslager;
import dk.jobveu.beslutning.TruffenAfgoerelse;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.deltager.Pseudonymskjul;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Afvigelser.Afvigelse;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Haendelser.Haendelse;
import dk.jobveu.forloeb.KunKoordinatoren;
import dk.jobveu.forloeb.Principper;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.projektrum.Overblik.Part;
import dk.jobveu.projektrum.Overblik.Princip;
import dk.jobveu.projektrum.Overblik.Tal;
import dk.jobveu.referencedata.Referencedata;
import dk.jobveu.resultat.Succeskriterier;
import dk.jobveu.screening.Fyldning;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts the forløb at a glance together. */
@Brugstilfaelde(kunVis = true)
public class VisForloeb {

  /** Decisions about a part of the forløb that is open to all; others may be about citizens. */
  private static final String[] AABNE = {"valider_mangelomraade", "vurder_kursusmerit"};

  private final Forloebsmotor motor;
  private final Bolden bolden;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final Tjeklistevisning tjekliste;
  private final Principper principper;
  private final Afvigelser afvigelser;
  private final Haendelser haendelser;
  private final Underretninger underretninger;
  private final Afgoerelseslager afgoerelser;
  private final Deltagere deltagere;
  private final Gennemfoersler gennemfoersler;
  private final Fyldning fyldning;
  private final Succeskriterier succeskriterier;
  private final Virksomheder virksomheder;
  private final Talindsigt talindsigt;
  private final Systemventetid systemventetid;
  private final Pseudonymer pseudonymer;

  private final Referencedata referencedata;

  public VisForloeb(
      Forloebsmotor motor,
      Bolden bolden,
      Deltagelser deltagelser,
      Aktoerer aktoerer,
      Tjeklistevisning tjekliste,
      Principper principper,
      Afvigelser afvigelser,
      Haendelser haendelser,
      Underretninger underretninger,
      Afgoerelseslager afgoerelser,
      Deltagere deltagere,
      Gennemfoersler gennemfoersler,
      Fyldning fyldning,
      Succeskriterier succeskriterier,
      Virksomheder virksomheder,
      Talindsigt talindsigt,
      Systemventetid systemventetid,
      Pseudonymer pseudonymer,
      Referencedata referencedata) {
    this.referencedata = referencedata;
    this.motor = motor;
    this.bolden = bolden;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
    this.tjekliste = tjekliste;
    this.principper = principper;
    this.afvigelser = afvigelser;
    this.haendelser = haendelser;
    this.underretninger = underretninger;
    this.afgoerelser = afgoerelser;
    this.deltagere = deltagere;
    this.gennemfoersler = gennemfoersler;
    this.fyldning = fyldning;
    this.succeskriterier = succeskriterier;
    this.virksomheder = virksomheder;
    this.talindsigt = talindsigt;
    this.systemventetid = systemventetid;
    this.pseudonymer = pseudonymer;
  }

  public Overblik vis(Indsigt indsigt) {
    String id = indsigt.forloebId();
    List<Deltagelse> alle = deltagelser.alle(id);
    Pseudonymskjul skjul = pseudonymer.skjultFor(indsigt);
    boolean medTal = talindsigt.har(indsigt);
    return new Overblik(
        indsigt,
        motor.faser(id),
        bolden.af(indsigt, alle),
        systemventetid.af(indsigt),
        Danskorden.ordnet(alle.stream().map(d -> part(indsigt, d)).toList(), Part::navn),
        virksomheder.alle(id),
        tjekliste.raekker(indsigt),
        principper.alle(id).stream().map(p -> new Princip(p, Principper.navn(p.nr()))).toList(),
        afvigelser.alle(id).stream()
            .filter(a -> maaSe(indsigt, a))
            .map(a -> a.med(indsigt.udenFremmedBruger(a.registrering()), skjul::skjul))
            .toList(),
        afgoerelser.omForloebet(id, AABNE).stream().filter(a -> maaSe(indsigt, a)).toList(),
        haendelser.alle(id).stream().map(h -> laest(indsigt, skjul, h)).toList(),
        underretninger.iForloeb(id).stream()
            .filter(u -> indsigt.bruger().organisationer().contains(u.aktoerId()))
            .toList(),
        medTal ? tal(id) : null);
  }

  /** An entry of the timeline as this person may read it. */
  static Haendelse laest(Indsigt indsigt, Pseudonymskjul skjul, Haendelse h) {
    return new Haendelse(
        indsigt.udenFremmedBruger(h.registrering()), h.type(), skjul.skjul(h.tekst()));
  }

  private static boolean maaSe(Indsigt indsigt, TruffenAfgoerelse a) {
    return indsigt.erKoordinator() || !KunKoordinatoren.afgoerelse(a.beslutning(), a.svar());
  }

  private static boolean maaSe(Indsigt indsigt, Afvigelse a) {
    String organisation = a.registrering().organisation();
    return indsigt.erKoordinator()
        || !KunKoordinatoren.afvigelse(a.regel())
        || organisation != null && indsigt.bruger().organisationer().contains(organisation);
  }

  private Tal tal(String id) {
    Map<String, Long> status =
        gennemfoersler.iForloeb(id).stream()
            .collect(
                Collectors.groupingBy(
                    g -> g.status().tekst(),
                    () -> new TreeMap<>(Danskorden.NAVNE),
                    Collectors.counting()));
    return new Tal(
        deltagere.iForloeb(id).size(),
        fyldning.af(id),
        status,
        status.isEmpty() ? List.of() : succeskriterier.maal(id));
  }

  /** Why somebody declined is between them and the coordinator. */
  private Part part(Indsigt indsigt, Deltagelse d) {
    boolean grunden =
        indsigt.erKoordinator() || indsigt.bruger().organisationer().contains(d.aktoerId());
    return new Part(
        new Deltagelse(
            d.forloebId(), d.aktoerId(), d.rolle(), d.svar(), grunden ? d.grund() : null),
        aktoerer.navn(d.aktoerId()),
        rolle(indsigt, d));
  }

  /** What a job centre is called follows the law of the day the forløb began. */
  private String rolle(Indsigt indsigt, Deltagelse d) {
    return d.rolle().equals(Rolle.JOBCENTER.id())
        ? referencedata.betegnelse(Rolle.JOBCENTER.id(), indsigt.forloeb().startdato())
        : Rolle.tekst(d.rolle());
  }
}
