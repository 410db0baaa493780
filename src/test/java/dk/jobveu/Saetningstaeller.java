package dk.jobveu;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Counts the statements that a system sends to its database, by the thread that sends them: a
 * figure that is the same on a busy machine (docs/adr/0031).
 */
public final class Saetningstaeller implements BeanPostProcessor, QueryExecutionListener {

  private record Sendt(String traad, String sql) {}

  /** Work that may go wrong. */
  public interface Arbejde {
    void udfoer() throws Exception;
  }

  private final Queue<Sendt> sendte = new ConcurrentLinkedQueue<>();
  private volatile boolean optager;

  /** Puts the counter into a system before it starts. */
  public static class Indsaet implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext system) {
      system.registerBean(Saetningstaeller.class);
    }
  }

  /** The statements that this thread sends while it does this. */
  public List<String> under(Arbejde arbejde) throws Exception {
    return under(Thread.currentThread().getName()::equals, arbejde);
  }

  /** The statements that these threads send meanwhile, by their names. */
  public List<String> under(Predicate<String> traade, Arbejde arbejde) throws Exception {
    sendte.clear();
    optager = true;
    try {
      arbejde.udfoer();
    } finally {
      optager = false;
    }
    return sendte.stream().filter(s -> traade.test(s.traad())).map(Sendt::sql).toList();
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String navn) {
    return bean instanceof DataSource kilde
        ? ProxyDataSourceBuilder.create(kilde).listener(this).build()
        : bean;
  }

  @Override
  public void beforeQuery(ExecutionInfo udfoersel, List<QueryInfo> saetninger) {
    if (optager) {
      // a batch is one statement that goes once
      saetninger.stream()
          .map(QueryInfo::getQuery)
          .distinct()
          .forEach(sql -> sendte.add(new Sendt(Thread.currentThread().getName(), sql)));
    }
  }

  @Override
  public void afterQuery(ExecutionInfo udfoersel, List<QueryInfo> saetninger) {
    // only what is sent is counted
  }
}
