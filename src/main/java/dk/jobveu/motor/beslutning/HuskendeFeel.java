package dk.jobveu.motor.beslutning;

import camundajar.impl.scala.collection.Iterator;
import camundajar.impl.scala.collection.immutable.$colon$colon;
import camundajar.impl.scala.collection.immutable.List;
import camundajar.impl.scala.collection.immutable.Nil$;
import camundajar.impl.scala.util.Either;
import camundajar.impl.scala.util.Right;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.api.EvaluationFailure;
import org.camunda.feel.context.Context;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValFatalError;
import org.camunda.feel.valuemapper.ValueMapper;

/**
 * The engine's own FEEL, which reads an expression once. As it comes, it parses each cell of a
 * table at each evaluation and builds all built-in functions anew for it, which is nearly all that
 * a decision costs (docs/adr/0030). Whatever goes wrong is evaluated once more as it comes, so that
 * an error is told as it always was.
 *
 * <p>What is remembered: parsed expressions, by their text, for as long as the system runs. They
 * come from models and forms only, never from a request.
 */
public final class HuskendeFeel extends ScalaFeelEngine {

  /** A cell that names one or more texts and nothing else. */
  private static final Pattern TEKSTER =
      Pattern.compile("\\s*\"[^\"\\\\\n]*\"(?:\\s*,\\s*\"[^\"\\\\\n]*\")*\\s*");

  private static final Pattern TEKST = Pattern.compile("\"([^\"]*)\"");

  /** By the cell; empty for one that must be evaluated. */
  private final Map<String, Set<String>> tekster = new ConcurrentHashMap<>();

  public HuskendeFeel() {
    super(null);
  }

  /** Most cells name texts, and most of what is asked is one: then it is among them or not. */
  @Override
  public boolean evaluateSimpleUnaryTests(String celle, String input, VariableContext kontekst) {
    Set<String> navngivne = tekster.computeIfAbsent(celle, HuskendeFeel::tekster);
    if (!navngivne.isEmpty()) {
      TypedValue spurgt = kontekst.resolve(input);
      if (spurgt != null && spurgt.getValue() instanceof String tekst) {
        return navngivne.contains(tekst);
      }
    }
    return super.evaluateSimpleUnaryTests(celle, input, kontekst);
  }

  private static Set<String> tekster(String celle) {
    return TEKSTER.matcher(celle).matches()
        ? TEKST
            .matcher(celle)
            .results()
            .map(m -> m.group(1))
            .collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }

  /** One of them for all tables. */
  public static FeelEngineFactory fabrik() {
    HuskendeFeel feel = new HuskendeFeel();
    return () -> feel;
  }

  @Override
  protected FeelEngine buildFeelEngine(
      CustomFunctionTransformer egne, ValueMapper.CompositeValueMapper vaerdier) {
    return new Motor(super.buildFeelEngine(egne, vaerdier));
  }

  private static final class Motor extends FeelEngine {

    private final Map<String, ParsedExpression> udtryk = new ConcurrentHashMap<>();
    private final Map<String, ParsedExpression> proever = new ConcurrentHashMap<>();
    private final FunctionProvider funktioner;
    private final FeelInterpreter fortolker;

    Motor(FeelEngine feel) {
      super(feel.functionProvider(), feel.valueMapper(), feel.configuration(), feel.clock());
      funktioner =
          new FunctionProvider.CompositeFunctionProvider(
              liste(
                  new BuiltinFunctions(feel.clock(), feel.valueMapper()), feel.functionProvider()));
      fortolker = new FeelInterpreter(feel.valueMapper());
    }

    @Override
    public Either<Failure, Object> evalExpression(String tekst, Context kontekst) {
      ParsedExpression laest = laes(udtryk, tekst, this::parseExpression);
      return laest == null ? super.evalExpression(tekst, kontekst) : eval(laest, kontekst);
    }

    @Override
    public Either<Failure, Object> evalUnaryTests(String tekst, Context kontekst) {
      ParsedExpression laest = laes(proever, tekst, this::parseUnaryTests);
      return laest == null ? super.evalUnaryTests(tekst, kontekst) : eval(laest, kontekst);
    }

    @Override
    public Either<Failure, Object> eval(ParsedExpression laest, Context kontekst) {
      EvalContext sammen = EvalContext.create(valueMapper(), funktioner).merge(kontekst);
      Val vaerdi = fortolker.eval(laest.expression(), sammen);
      return vaerdi instanceof ValError || vaerdi instanceof ValFatalError || paastandBrast(sammen)
          ? super.eval(laest, kontekst)
          : new Right<>(valueMapper().unpackVal(vaerdi));
    }

    /** The expression as it was read; null when it cannot be. */
    private static ParsedExpression laes(
        Map<String, ParsedExpression> kendte,
        String tekst,
        Function<String, Either<Failure, ParsedExpression>> laeser) {
      ParsedExpression kendt = kendte.get(tekst);
      if (kendt == null && laeser.apply(tekst) instanceof Right<?, ParsedExpression> laest) {
        kendt = laest.value();
        kendte.put(tekst, kendt);
      }
      return kendt;
    }

    private static boolean paastandBrast(EvalContext kontekst) {
      Iterator<EvaluationFailure> fejl = kontekst.failureCollector().failures().iterator();
      while (fejl.hasNext()) {
        if (fejl.next().failureType().toString().equals("ASSERT_FAILURE")) {
          return true;
        }
      }
      return false;
    }

    @SuppressWarnings("unchecked")
    private static List<FunctionProvider> liste(FunctionProvider a, FunctionProvider b) {
      List<FunctionProvider> tom = (List<FunctionProvider>) (List<?>) Nil$.MODULE$;
      return new $colon$colon<>(a, new $colon$colon<>(b, tom));
    }
  }
}
