"""Derives a corpus on Spark: articles as JSON lines in, the tables as Parquet out.

spark-submit --archives readout-kit.tar.gz#readout --py-files node_filter.py \
    derive_articles.py hdfs:///news/*.jsonl --out hdfs:///corpus
"""

from __future__ import annotations

import argparse
import json
from collections import deque
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import node_filter
from pyspark import SparkFiles
from pyspark.sql import DataFrame, DataFrameWriter, Row, SparkSession, Window
from pyspark.sql import functions as f

KIT = "readout"  # the name that --archives gives the kit
NAMED = {  # by many articles, and a row each
    "officials": ("official_id", "name", "country", "office"),
    "outlets": ("outlet_id", "name", "country", "kind"),
}
DOUBLED = "Its id is that of %s, line %d, which stays: give each article an id of its own."
SPLIT = "spark.sql.files.maxPartitionBytes"
PLACE = "STRUCT<file: STRING, split: BIGINT, row: BIGINT>"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", nargs="+", help="files, folders or globs of JSON lines: id, published, text")
    parser.add_argument("--out", required=True, help="the corpus folder, on storage that all executors share")
    parser.add_argument(
        "--partitions", type=int, help="tasks to spread the input over, where its files cannot be split"
    )
    options = parser.parse_args()

    spark = SparkSession.builder.getOrCreate()
    if not spark.sparkContext.getConf().contains(SPLIT):
        spark.conf.set(SPLIT, "4m")  # some seconds of work: what a lost executor costs, and the last task keeps waiting
    work = f"{options.out}/.work"
    if exists(spark, f"{options.out}/articles") and not exists(spark, work):
        raise SystemExit(f"{options.out} holds a corpus already: name another folder with --out.")

    columns = read_columns(spark)
    lines = read_lines(spark, options.input)
    if options.partitions:
        lines = lines.repartition(options.partitions)
    derived = staged(derive(lines, columns), f"{work}/derived")
    doubled = staged(first_of_doubled(derived), f"{work}/doubled")
    write_tables(derived, doubled, options.out, list(columns))
    storage(spark, work).delete(path(spark, work), True)


def staged(rows: DataFrame, target: str) -> DataFrame:
    """The rows read back from storage: worked out once, whichever executors are lost afterwards."""
    rows.write.mode("overwrite").parquet(target)
    return rows.sparkSession.read.schema(rows.schema).parquet(target)


def kit(name: str) -> Path:
    return Path(SparkFiles.get(KIT)) / name


def read_columns(spark: SparkSession) -> dict[str, str]:
    """The columns of each table in Spark's DDL, from the kit as an executor has unpacked it."""
    text = spark.sparkContext.parallelize([0], 1).map(lambda _: kit("columns.json").read_text()).first()
    return {
        table: ", ".join(
            f"`{column['name']}` {'INT' if column['type'] == 'integer' else 'STRING'}" for column in columns
        )
        for table, columns in json.loads(text).items()
    }


def read_lines(spark: SparkSession, paths: list[str]) -> DataFrame:
    """The lines as bytes, each with its place: the file, its split, and a number that grows within the split."""
    place = f.struct(
        f.col("_metadata.file_path").alias("file"),
        f.col("_metadata.file_block_start").alias("split"),
        f.monotonically_increasing_id().alias("row"),
    )
    return spark.read.text(paths, lineSep="\n").select(place.alias("place"), f.col("value").cast("binary"))


def derive(lines: DataFrame, columns: dict[str, str]) -> DataFrame:
    """A row for each line: its place and either the article's rows of every table or the error."""
    answered = lines.rdd.mapPartitions(run_filter).toDF(f"place {PLACE}, answer STRING")
    tables = ", ".join(f"{table} ARRAY<STRUCT<{ddl}>>" for table, ddl in columns.items())
    answer = f.from_json("answer", f"id STRING, error STRING, {tables}", {"mode": "FAILFAST"})
    return answered.select("place", answer.alias("answer")).select("place", "answer.*")


def run_filter(rows: Iterable[Row]) -> Iterator[tuple[Any, str]]:
    # Not rdd.pipe, which can neither tell the line on which a filter died nor end one that hangs.
    places: deque[Any] = deque()

    def lines() -> Iterator[bytes]:
        for row in rows:
            places.append(row.place)
            yield bytes(row.value)

    command = [str(kit("bin/node")), str(kit("dist/cli/main.js")), "derive", "--jsonl", "--format", "rows"]
    for answer in node_filter.answers(command, lines()):
        yield places.popleft(), answer


def first_of_doubled(derived: DataFrame) -> DataFrame:
    """The place of the first article of each id that is there more than once."""
    ids = derived.where("error IS NULL").select(f.col("articles")[0]["article_id"].alias("article_id"), "place")
    counted = ids.groupBy("article_id").agg(f.min("place").alias("first"), f.count("*").alias("times"))
    return counted.where("times > 1").drop("times")


def write_tables(derived: DataFrame, doubled: DataFrame, out: str, tables: list[str]) -> None:
    articles = derived.where("error IS NULL").withColumn("article_id", f.col("articles")[0]["article_id"])
    articles = articles.join(doubled, "article_id", "left")
    again = articles.where("first <> place")
    write_rejected(derived, again, out)
    good = articles.where("first IS NULL OR first = place")
    for table in tables:
        if table in NAMED:
            write(one_each(good, table).write, f"{out}/{table}")
        else:
            month = f.substring(f.col("articles")[0]["published"], 1, 7).alias("month")
            rows = good.select(month, f.explode(table).alias("row")).select("month", "row.*")
            # Brings a month's rows together, in several files where they are many.
            write(rows.hint("rebalance", "month").write.partitionBy("month"), f"{out}/{table}")


def write(rows: DataFrameWriter, target: str) -> None:
    rows.mode("overwrite").option("compression", "zstd").parquet(target)


def one_each(good: DataFrame, table: str) -> DataFrame:
    """A row for each person or outlet: as the article of the least id tells it, under all names that any gives."""
    key, *facts = NAMED[table]
    rows = good.select("article_id", f.explode(table).alias("row")).select("article_id", "row.*")
    aliases = f.concat(f.array("name"), f.coalesce(f.split("aliases", r"\|"), f.array()))
    said = rows.withColumn("alias", f.explode(aliases)).groupBy(key)
    one = said.agg(f.min_by(f.struct(*facts), "article_id").alias("told"), f.collect_set("alias").alias("names"))
    others = f.array_join(f.array_sort(f.array_remove("names", f.col("told.name"))), "|")
    return one.select(key, "told.*", f.nullif(others, f.lit("")).alias("aliases")).select(rows.columns[1:])


def write_rejected(derived: DataFrame, again: DataFrame, out: str) -> None:
    """What is in no table, as one file of JSON lines in the order of the input."""
    failed = derived.where("error IS NOT NULL").select("place", "id", "error", f.lit(None).cast(PLACE).alias("first"))
    rejected = failed.union(again.select("place", "id", f.lit(None), "first"))
    # A line's number is its number in its split and the lines of the splits before.
    splits = derived.groupBy("place.file", "place.split").agg(f.count("*").alias("n"), f.min("place.row").alias("row"))
    before = f.sum("n").over(Window.partitionBy("file").orderBy("split")) - f.col("n")
    splits = splits.select("file", "split", (before - f.col("row") + 1).alias("offset"))
    for place in ("place", "first"):
        at = splits.select(f.struct("file", "split").alias("at"), f.col("offset").alias(f"{place}_offset"))
        own = f.struct(f.col(f"{place}.file"), f.col(f"{place}.split"))
        rejected = rejected.join(at, own == f.col("at"), "left").drop("at")
        rejected = rejected.withColumn(f"{place}_line", f.col(f"{place}_offset") + f.col(f"{place}.row"))
    reason = f.format_string(DOUBLED, "first.file", "first_line")
    told = rejected.select(
        "id",
        f.col("place.file").alias("input"),
        f.col("place_line").alias("line"),
        f.coalesce("error", reason).alias("error"),
    )
    part = f"{out}/.work/rejected"
    told.orderBy("input", "line").coalesce(1).write.mode("overwrite").option("ignoreNullFields", "false").json(part)
    spark = derived.sparkSession
    files = storage(spark, out)
    [written] = files.globStatus(path(spark, f"{part}/part-*"))
    files.delete(path(spark, f"{out}/rejected.jsonl"), False)
    files.rename(written.getPath(), path(spark, f"{out}/rejected.jsonl"))


def exists(spark: SparkSession, name: str) -> bool:
    return storage(spark, name).exists(path(spark, name))


def path(spark: SparkSession, name: str) -> Any:
    return spark._jvm.org.apache.hadoop.fs.Path(name)


def storage(spark: SparkSession, name: str) -> Any:
    return path(spark, name).getFileSystem(spark._jsc.hadoopConfiguration())


if __name__ == "__main__":
    main()
