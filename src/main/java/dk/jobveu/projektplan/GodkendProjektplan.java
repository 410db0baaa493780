package dk.jobveu.projektplan;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Rolleord;
import dk.jobveu.projektplan.Plangodkendelse.Planrettelse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody whose name is in the plan reads the version as it is and answers. Approving it
 * is agreeing to its days, too.
 */
@Brugstilfaelde
public class GodkendProjektplan implements Blanket<GodkendProjektplan.Svar, Intet> {

  /** The fields of the form that show a section. */
  private static final List<String> AFSNIT =
      List.of("afsnit1", "afsnit2", "afsnit3", "afsnit4", "afsnit5", "afsnit6", "afsnit7");

  /** The answer, what should read differently, and why the name is to come out. */
  public record Svar(Plangodkendelse.Svar svar, List<Oensket> rettelser, String begrundelse) {}

  /** A wish about a section. */
  public record Oensket(String afsnit, String rettelse) {}

  private final Projektplaner planer;
  private final Plansvar plansvar;
  private final Planparter planparter;
  private final Forloebregister forloeb;
  private final Afvigelser afvigelser;
  private final Aktoerer aktoerer;
  private final Rolleord rolleord;

  GodkendProjektplan(
      Projektplaner planer,
      Plansvar plansvar,
      Planparter planparter,
      Forloebregister forloeb,
      Afvigelser afvigelser,
      Aktoerer aktoerer,
      Rolleord rolleord) {
    this.planer = planer;
    this.plansvar = plansvar;
    this.planparter = planparter;
    this.forloeb = forloeb;
    this.afvigelser = afvigelser;
    this.aktoerer = aktoerer;
    this.rolleord = rolleord;
  }

  /** The version section by section, and what has changed since the organisation approved. */
  @Override
  public Map<String, Object> vist(Situation s) {
    Projektplan plan = planer.hent(s.forloebId());
    List<Planafsnit> afsnit = afsnit(plan);
    Map<String, Object> vist = new HashMap<>();
    vist.put("partsnavn", aktoerer.navn(part(s)));
    vist.put("planversion", plan.version());
    vist.put("aendringstekst", aendringer(plan, s));
    vist.put(
        "afsnitsvalg",
        afsnit.stream().map(a -> new Valg(String.valueOf(a.nr()), a.overskrift())).toList());
    afsnit.forEach(a -> vist.put(AFSNIT.get(a.nr() - 1), a.tekst()));
    return vist;
  }

  private List<Planafsnit> afsnit(Projektplan plan) {
    Forloeb f = forloeb.hent(plan.registrering().forloebId());
    return Planafsnit.af(plan.indhold(), rolle -> rolleord.af(f, rolle));
  }

  private String aendringer(Projektplan plan, Situation s) {
    Set<Integer> aendret =
        plansvar.godkendelser(s.forloebId()).stream()
            .filter(g -> g.part().equals(part(s)) && !g.venter())
            .findFirst()
            .flatMap(g -> planer.version(s.forloebId(), g.version()))
            .map(laest -> Planafsnit.forskelle(laest.indhold(), plan.indhold()))
            .orElse(Set.of());
    if (aendret.isEmpty()) {
      return "";
    }
    return "**Ændret, siden I svarede sidst:** "
        + afsnit(plan).stream()
            .filter(a -> aendret.contains(a.nr()))
            .map(Planafsnit::overskrift)
            .collect(Collectors.joining(", "))
        + ".";
  }

  @Override
  public Intet modtag(Svar svar, Situation s) {
    if (!planparter.af(s.forloebId()).contains(part(s))) {
      // it has left the forløb since it was asked, and its task has come to the coordinator
      gem(Plangodkendelse.Svar.UDE, "Er ikke længere med i forløbet.", List.of(), s);
      return new Intet();
    }
    switch (svar.svar()) {
      case GODKENDT -> gem(svar.svar(), null, List.of(), s);
      case RETTES -> gem(svar.svar(), null, rettelser(svar.rettelser()), s);
      case UDE -> tagUd(svar, s);
    }
    return new Intet();
  }

  private static List<Planrettelse> rettelser(List<Oensket> oenskede) {
    if (oenskede.isEmpty()) {
      throw new Regelbrud("rettelser", "Skriv mindst ét sted, hvor planen skal rettes.");
    }
    Set<String> set = new HashSet<>();
    for (Oensket o : oenskede) {
      if (!set.add(o.afsnit())) {
        throw new Regelbrud(
            "rettelser", "Det samme afsnit står der to gange. Skriv det hele på én linje.");
      }
    }
    return oenskede.stream()
        .map(o -> new Planrettelse(Integer.parseInt(o.afsnit()), o.rettelse()))
        .toList();
  }

  /** Who chooses the school and who coordinates cannot do so by a plan without their names. */
  private void tagUd(Svar svar, Situation s) {
    if (part(s).equals(s.jobcenter())
        || part(s).equals(forloeb.hent(s.forloebId()).koordinator())) {
      throw new Regelbrud(
          "svar",
          "I skal stå i planen, for I koordinerer eller vælger skole. Skriv i stedet, hvad der skal"
              + " rettes.");
    }
    if (svar.begrundelse() == null) {
      throw new Regelbrud("begrundelse", "Skriv, hvorfor jeres navn skal ud af planen.");
    }
    gem(svar.svar(), svar.begrundelse(), List.of(), s);
    // all in the forløb read the deviations; why is read by those whose names are in the plan
    afvigelser.registrer(
        s.registrering(),
        "R-4.11",
        "%s står ikke i projektplanen. Begrundelsen ligger ved planen."
            .formatted(aktoerer.navn(part(s))));
  }

  private void gem(
      Plangodkendelse.Svar svar, String begrundelse, List<Planrettelse> rettelser, Situation s) {
    int version = planer.hent(s.forloebId()).version();
    plansvar.gemSvar(
        new Plangodkendelse(
            s.registrering(), version, part(s), svar, version, begrundelse, rettelser));
  }

  private static String part(Situation s) {
    return s.variabel("planpart");
  }
}
